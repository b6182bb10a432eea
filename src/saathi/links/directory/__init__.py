"""Owns the directory of services and duty bearers: who there is, where, at what cost, and when somebody last asked.

Never calls an entry right that nobody verified, and never says what one survivor said about it.
"""
