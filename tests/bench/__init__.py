"""The bench's own arithmetic, and one small run of it from end to end."""
