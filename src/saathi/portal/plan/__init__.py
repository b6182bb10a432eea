"""Pages of the tile "plan": her words and her voice, her goals in her order, where things stand, how a service was.

Owns its views, addresses and tests, and the one act by which a service is answered; the frame is `portal.pages`.
"""
