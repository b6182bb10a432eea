"""Owns ways home, across States and across the border: each step, its papers,
what she chose and was told.

Never sets a day of travel without a permit in force, and never begins towards those where she would not be safe.
"""
