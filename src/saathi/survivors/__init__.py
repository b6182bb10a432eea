"""Owns the survivor as she chose to be known, her languages, safe contact and consents, and who looked.

Never holds a legal name, a number or an address, and never decides for her.
"""
