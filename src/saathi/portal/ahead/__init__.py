"""Owns the pages of her road ahead: who walks with her near her home, what goes along, the way home, the visit to her
home, how she is met afterwards, what is answered to what was done to her, what was asked for her and what is hers.

Decides nothing and writes nothing itself: each of her answers is an act of the room below, done at her table.
"""
