"""Owns how far a goal was reached: five levels in her words, the one reached, and the score over all of them.

Never lets a level be described after work has begun, and never counts a goal she dropped as missed.
"""
