"""Dialogues that every platform is pressed through."""
