"""What she hears before her first words: what must be passed on, what stays with her, what a court can ask for.

Owns its views, addresses and tests; it is no tile, and is there again at any time from her home.
"""
