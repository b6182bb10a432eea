"""The working week of the demonstration: its houses are full, and each visitor has people she works with.

Owns what is changed about generated people before they are loaded. Never draws from their stream: whoever is added
comes after them, and nobody else changes.
"""
