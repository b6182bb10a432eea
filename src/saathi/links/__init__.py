"""Owns what is asked of others for her: referrals, entitlements and compensation, learning and livelihood.

Never decides for her what she applies for or learns, and never shows what is owed to her as anything but owed.
"""
