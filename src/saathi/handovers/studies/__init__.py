"""Owns home studies: which questions she allows, what must stay unsaid, what was found, and that she hears it.

Never tells whoever is asked more than a district before she opened her family section to them.
"""
