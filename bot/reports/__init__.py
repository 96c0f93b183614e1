"""What somebody saw and thinks that the desk should know."""
