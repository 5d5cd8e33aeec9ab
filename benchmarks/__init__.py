"""Measurements of speed, printed as ratios; `python3 dev.py bench` runs them, no test does."""
