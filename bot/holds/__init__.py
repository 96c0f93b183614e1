"""Subjects that nobody posts about for now: set at once, lifted by two."""
