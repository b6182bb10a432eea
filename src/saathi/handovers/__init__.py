"""Owns what goes over from one place to another: the joint team and its conferences, handovers, home studies,
transfers, the way home across a border, and what follows after she has returned.

Never sends anybody anywhere by default, never lets her return end in silence, and never closes her case without her
word or a reason the law knows.
"""
