"""Documents out: reports as data, and the writers that render them."""
