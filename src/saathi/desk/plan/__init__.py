"""Owns how her plan is shown: the page, its versions, its reviews, and the pages of their acts.

Never shows a level, a goal or a step in other words than hers.
"""
