"""The rules of the plan check, one module per subject."""
