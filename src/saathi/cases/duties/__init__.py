"""Owns what a law makes whoever knows of it report: to whom, by when, and that she was told before she spoke and after.

Never lets a duty by law be a secret from her, and never calls a rule of ours a law.
"""
