"""Owns our keys and the directory: making keys, the card, the next directory and its signatures, which one is believed.

Never believes a directory for the first time without words compared aloud, nor one that fewer than three signed.
"""
