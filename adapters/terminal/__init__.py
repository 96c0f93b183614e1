"""The platform of whoever works in a terminal: the same bot, drawn with rich."""
