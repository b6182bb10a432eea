"""Owns flags: what whoever opens her page must know first, with a reason of a closed list and the day it ends.

Never says what she is like: a flag is about a danger, a need or a date, and vanishes by itself.
"""
