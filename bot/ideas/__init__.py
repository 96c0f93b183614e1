"""Things worth tweeting, in approved words, and who gets which."""
