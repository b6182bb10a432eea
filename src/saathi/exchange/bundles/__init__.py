"""Owns what is carried: offers and answers, sealed bundles, receipts, recalls, and who here did which.

Never opens a bundle before somebody who may has accepted it, and makes none that nobody accepted first.
"""
