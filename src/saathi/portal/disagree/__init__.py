"""Pages of the tile "disagree": saying that she does not agree, and what became of it.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
