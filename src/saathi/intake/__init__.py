"""Caseload files in: reading, recognising and checking what an organisation already keeps about its cases.

Owns the file formats, the field standard and the reasons a row is not taken. Never writes a record, never guesses a
value, and never repeats a personal value in a message.
"""
