"""Owns what organisations ask of one another for a survivor, the directory of services and duty bearers, and referrals.

Never shows whoever is asked who she is before her sharing, or an order or duty, opened her to them.
"""
