"""Who was given which words, opened them, and said so."""
