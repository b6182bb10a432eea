"""Owns the way home: offers and acceptance between organisations, and what follows after she has returned.

Never lets her return end in silence, and never closes her case without her word or a reason the law knows.
"""
