"""Owns what was promised to her or is to be done for her: who does it, by when, asked by whom; and who met her when.

Never lets a promise change without a line that says who changed it, and passes none on without a yes.
"""
