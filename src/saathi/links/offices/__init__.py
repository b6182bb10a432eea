"""Owns what offices owe her by law: what is asked of which office, its limit, numbered letters, and their answers.

Never writes a name into a letter that the office need not know by law, and never lets a silence run without a date.
"""
