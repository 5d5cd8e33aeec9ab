"""The sample plan: a mission year in Skopje with its published history and invented people."""

from policeplanner.services.sample.plan import FIRST_YEAR, SAMPLE_DAY, build_sample, make_sample_plan

__all__ = ["FIRST_YEAR", "SAMPLE_DAY", "build_sample", "make_sample_plan"]
