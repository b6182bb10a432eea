"""Owns the clips of her surface: which words are spoken, in which file, by whom, and the player that never goes silent.

Never plays words that are not the ones on the page, and never passes a machine's voice off as a person's.
"""
