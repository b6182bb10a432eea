"""My file: a copy of everything that is kept about her and of who received it, and "this is wrong".

Keeps nothing of a copy, and adds no right to see anything that whoever sits with her does not have.
"""
