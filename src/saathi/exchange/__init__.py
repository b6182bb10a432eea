"""Owns what is carried between installations: the directory of peers, signed messages, sealed files, what was sent and
what came.

Never knows a survivor: a file is what others cut by her consent, a case is a number of these two organisations.
"""
