"""Owns her papers: each in one section, sealed in pieces, with who opened it and why; and who demanded them.

Never shows one in a page: what is opened is handed over once, to be kept by whoever asked. Never gives more than asked.
"""
