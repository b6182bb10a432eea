"""Pages of the tile "looked": who opened her pages, whom she lets see what, and being counted.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
