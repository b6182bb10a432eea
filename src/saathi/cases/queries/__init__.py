"""Reads of cases: the list of people, and one person's journey."""
