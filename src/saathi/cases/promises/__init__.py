"""Owns what was promised to her or is to be done for her: who does it, by when, asked by whom; and when somebody met her.

Never lets a promise change without a line that says who changed it, and never gives one to somebody without her asking.
"""
