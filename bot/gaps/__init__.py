"""What people asked and the charter does not say."""
