"""Append-only evidence: what was done, by whom, and when; never a draft."""
