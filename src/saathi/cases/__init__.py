"""Owns the case and its team, and the journey: stays, orders, what each day waits on, moves, services and next dates.

Never says that something waits without saying on whom, since when and the next date.
"""
