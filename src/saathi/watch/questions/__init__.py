"""Owns what she asks about who looked: the question, who answers it until when, and the answer she reads.

Whoever answers learns who looked, when and what for; never who asked.
"""
