"""Holds the commands of the composition. Owns no code of its own."""
