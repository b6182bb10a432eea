"""Commands of this room for the terminal.

Owns how the first people come in before anybody could sign in; never a page.
"""
