"""Owns who stands in for a worker who is away, from when until when, and that this was agreed.

Never opens anybody: whoever covers sees what she may see anyway, and finds the work of the absent one beside her own.
"""
