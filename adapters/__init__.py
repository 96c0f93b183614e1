"""Where people chat, and what the bot reaches outside itself."""
