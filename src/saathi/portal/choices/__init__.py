"""Pages of the tile "choices": her choices: options side by side, and what she picks.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
