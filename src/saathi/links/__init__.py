"""Owns what organisations ask of one another for a survivor: requests, the directory of services and duty bearers,
referrals; and what is hers to have: entitlements and compensation, learning and livelihood.

Never shows whoever is asked who she is before her sharing, or an order or duty, opened her to them; never decides for
her what she applies for or learns, and never shows what is owed to her as anything but owed.
"""
