"""Owns what comes in as a file: which kinds are taken, how much of one, and how what is hidden in it is taken out.

Never decodes a file in the process that serves people: a child with nothing but its own standard streams does.
"""
