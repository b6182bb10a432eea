"""Owns the one core of all requests between organisations: what follows what, by whom, until when.

Never moves a request by any other way than its table, and lets no silence pass without somebody who faces it.
"""
