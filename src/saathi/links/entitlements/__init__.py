"""Owns what a law or a scheme gives her: the dated catalogue, and how far she is from told to money in her own hands.

Never applies for her without her yes, and never counts what was awarded as what she has.
"""
