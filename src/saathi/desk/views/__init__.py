"""Pages of the desk: queries, and at most one action."""
