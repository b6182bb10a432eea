"""Owns the card of her own pages: opening them with her, renewing and shutting, and that she came in with it.

Never keeps the number of a card nor her pictures, and gives nobody but her what it opens.
"""
