"""The charter as it was published, version after version."""
