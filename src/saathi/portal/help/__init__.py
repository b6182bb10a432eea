"""Pages of the tile "help": help: whom she can talk to or call, and asking to leave.

Owns its views, addresses and tests; the frame is `portal.pages`.
"""
