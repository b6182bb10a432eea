"""Pages of the tile "plan": her plan: her words, her goals and steps in her order, where things stand.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
