"""Owns how a service was for her: counted by kind of service, shown only as groups (`kernel.groups`).

Never keeps who answered, about which service, or on which day.
"""
