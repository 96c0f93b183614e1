"""Who is who, what they may ask, and what they chose."""
