"""The sample plan: a mission year in Skopje with its published history and invented people."""

from policeplanner.services.sample.plan import build_sample, make_sample_plan

__all__ = ["build_sample", "make_sample_plan"]
