"""Pages of this tile: each a question of her plan."""
