"""Owns her plan: her words in her language, goals in her order, who chose each, and what became of it.

Never rewrites her words: a new version stands beside the old one.
"""
