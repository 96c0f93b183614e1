"""The doctor: everything the bot needs, looked at, and what to do about it."""
