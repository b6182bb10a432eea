"""Owns what she learns for a living: what lay before her with its facts, what she chose, and whether it was used.

Never lets a course begin before she knows whether the place she goes to takes that work, and never chooses for her.
"""
