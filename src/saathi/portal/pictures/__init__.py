"""Owns the pictograms of her surface: their drawings, their words in four languages, the macro that draws them.

Never shows a sign of a party, a faith or a caste, a weapon, a tear or a hidden face (see signs_to_avoid.txt).
"""
