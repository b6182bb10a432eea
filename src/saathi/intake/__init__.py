"""Caseload files in: reading, recognising, checking and taking what an organisation already keeps about its cases.

Owns the file formats, the field standard and the reasons a row is not taken. Never guesses a value, never repeats a
personal value in a message, never takes a row twice, and keeps no file longer than a day.
"""
