"""Owns the dates a law gives: which clock an event starts, who has to act, until when, and what she can do meanwhile.

Pure: dated data files in, frozen facts out. Never reads a table, never knows a person, never gives legal advice.
"""
