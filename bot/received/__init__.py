"""Each thing a platform tells us is taken once, however often it is told."""
