"""Owns keys, sealing and envelopes: the only room that may use cryptography.

Never decides who may see anything: it opens what an access row's wrapped keys open, and nothing else.
"""
