"""What the bot says first: due, paced, once."""
