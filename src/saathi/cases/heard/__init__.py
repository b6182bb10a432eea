"""Owns what was explained to her, what she answered, and what she asked for: a question, a help, each with a date.

Never takes anything for explained without her answer or a stated why, and never asks what happened to her.
"""
