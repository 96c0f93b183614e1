"""May I tweet this? A draft, the rules, a verdict. Pure."""
