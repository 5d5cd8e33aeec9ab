"""One module for each step, v0001 and up; the number is the file's user_version afterwards."""
