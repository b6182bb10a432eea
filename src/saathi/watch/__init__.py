"""Owns alerts: what in the journal looks unlike ordinary work, who looks at it the same day, and what she found.

Never decides what is allowed and never opens a survivor: an alert says how many files, not whose.
"""
