"""Owns legal names, contacts, numbers, addresses and photographs, all sealed; shows one only with a purpose.

Never appears in a list, a title or an address of a page.
"""
