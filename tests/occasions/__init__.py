"""A company over weeks, and what the bot says in it by itself."""
