"""Pages of the tile "disagree": which decision, what I want, who is beside me, who must not know, and the receipt.

Owns its views, addresses and tests; what is kept, and from whom, is of `decisions.challenges`.
"""
