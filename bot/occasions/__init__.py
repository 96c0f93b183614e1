"""When the bot has something to say first, to whom, and once for each occasion."""
