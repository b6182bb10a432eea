"""Pages of the tile "looked": who opened her pages, sharing, and her file.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
