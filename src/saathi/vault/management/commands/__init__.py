"""Each command is a thin door to a module of the vault."""
