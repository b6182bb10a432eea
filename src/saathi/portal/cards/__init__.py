"""Owns the contents of her surface: rights, what is said before her first words, choices, helps and helplines, as data.

Never speaks of what happened to her, never states as a promise what nobody has verified, never shows one language only.
"""
