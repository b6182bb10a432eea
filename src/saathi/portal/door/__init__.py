"""Owns the way to her own pages: the card and its pictures, what it opens for everybody, making it, and the screen of
the centre that stands there for all.

Knows nobody until every picture was right, and answers an unknown card as it answers a known one.
"""
