"""The week of a team, in figures that never tell of fewer than five people."""
