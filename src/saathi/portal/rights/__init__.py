"""Pages of the tile "rights": her rights, as cards of plain words.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
