"""The words of a conversation, the same on every platform."""
