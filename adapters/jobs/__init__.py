"""Engines: what decides who sends deliveries, and when. The tables stay the truth."""
