"""A small, faithful Teams, with the Bot Connector and the sign-in that a bot needs there."""
