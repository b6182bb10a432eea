"""Owns the reviews of her plan: the next day, who was there, her words, what came of it, and the day after that.

Never lets one be held without saying whether she was there, or end without a next day.
"""
