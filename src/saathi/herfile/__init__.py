"""Owns what she may ask of her whole file: a copy of it, and that something in it is put right.

Never keeps a copy it gave, never shows more than whoever sits with her may see, and never leaves anything out unsaid.
"""
