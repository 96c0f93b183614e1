"""The workspaces that installed the bot themselves, and their tokens, sealed."""
