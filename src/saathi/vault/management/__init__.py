"""backup, restore, recovery and rotate: what the vault offers on the command line."""
