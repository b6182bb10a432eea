"""Owns how a stay ends: what she wants, what she asked, leave, days she is not here, and the clocks that run on them.

Never lets a wish to leave stand without who it waits on, and never calls her absence a fault.
"""
