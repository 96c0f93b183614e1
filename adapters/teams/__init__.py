"""Microsoft Teams: transport, activities to requests, replies to cards, sending."""
