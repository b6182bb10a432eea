"""Owns notes: what a worker writes beside her story, by section, and whether she may read it and did.

Never changes what was written (a correction is a new note), never keeps a note from her without a reason and a day.
"""
