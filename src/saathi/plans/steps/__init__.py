"""Owns the steps towards a goal: who does each, by when, on whom it waits.

Never lets a step of ours or of an office stand without a day.
"""
