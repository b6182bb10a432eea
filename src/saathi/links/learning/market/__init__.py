"""Owns what a district's market takes, as those who work there saw it on a day, and the courses that are offered.

Names nobody: neither an employer's person nor a survivor. A note is never changed; a newer one stands before it.
"""
