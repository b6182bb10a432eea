"""Pages of the surface that belong to no tile."""
