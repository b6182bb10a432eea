"""A copy of her file: everything that is kept about her within reach of whoever sits with her, and who received it.

Nothing of a copy is kept here. Whatever is left out is named, and counted where counting tells nobody a secret.
"""
