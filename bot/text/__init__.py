"""A tweet as X counts it. Pure."""
