"""Owns what follows after she returned: meetings as she wants them, her own rating, her safety plan, alarms, closing.

Never looks for her in a way she did not allow, and never takes her silence for an answer.
"""
