"""The fictional programme: people, places, orders and decisions invented from a seed.

Owns the generator and its dated parameters. Never reads a database, a real file or a clock,
and never derives a person from anybody who lives: every name and number here is made up.
"""
