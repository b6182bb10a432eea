"""Owns her matters with courts and offices: criminal case, compensation, papers, return, home study; and what is owed.

Never lets one wait without saying on whom, since when and the next date, and never calls her told until she was.
"""
