"""Owns that two files may be of one person: offered, agreed on both sides, linked, and undone within thirty days.

Never moves a row and never opens a section: a link is two rows, one beside each file, and access stays what it was.
"""
