"""The planner of courses: plain data in, plain data out."""
