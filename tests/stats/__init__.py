"""A company that shares, made at random."""
