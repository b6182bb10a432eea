"""Owns what she says to being asked: yes, no or not now, and the yes that only those wrote down who gain by it.

Nobody says it for her: PostgreSQL takes an answer only while somebody sits with her, and about her alone.
"""
