"""Owns the numbered versions of her plan, what she says to each, and what changed since she agreed.

Never changes a version or an answer: PostgreSQL takes no update of either.
"""
