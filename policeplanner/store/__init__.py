"""Where the plan is kept; the only package with SQL text."""
