"""Owns the decision ledger: what was decided, who decided, whether she was told, asked and agreed, and why.

Never counts daily trivia as a decision, and never lets one be made for her without reason, law and her view.
"""
