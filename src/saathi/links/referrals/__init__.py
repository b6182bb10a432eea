"""Owns referrals: a service chosen with her from the directory, who makes the call, who goes with her, what came of it.

Never sends one without her yes, and never lets a provider's no be written down as hers.
"""
