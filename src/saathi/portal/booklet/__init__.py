"""Her notebook on paper: the pages she ticks, in her language, as A5 to read or as A4 to fold.

Owns its words, press and pages; what it shows comes from queries of the rooms below. Keeps nothing of it.
"""
