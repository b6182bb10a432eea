"""Owns the staff surface: today, people, the person page and one page for every act. Composes the rooms below.

Never touches a table or a key, and never offers what an act would refuse.
"""
