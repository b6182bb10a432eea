"""Owns which district she comes from, as far as it keeps a worker of the same district from her file.

Never shows the district in a list: that it is not known is all that is told.
"""
