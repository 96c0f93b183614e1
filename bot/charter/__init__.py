"""What may I say? The company's rules for speaking in public, quoted word for word."""
