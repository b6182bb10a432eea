"""Owns her own surface: sitting together, her six pages, the way out and the way back to the staff pages.

Shows nothing of staff and nobody but her, touches no table and no key, and keeps nothing in the browser.
"""
