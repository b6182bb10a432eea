"""Owns her challenges: through which door, who helps, the steps, the answer, and whether anyone made her pay for it.

Until she agrees to tell, a challenge does not exist for whoever decided: PostgreSQL keeps the rows back, not the pages.
"""
