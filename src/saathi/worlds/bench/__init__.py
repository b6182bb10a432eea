"""Measures an installation of its own from outside, as a worker's browser would, against goals written down before.

Owns the runs, the figures with their noise, and their table. Never measures where real people are, and never prints a
figure it did not measure.
"""
