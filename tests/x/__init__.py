"""A fake X, and what is asked of it."""
