"""Writes invented people into the real tables in bulk, sealed exactly as the acts seal them.

Owns the COPY of a fictional programme and of the bench's crowd. Never runs where real people are (the commands refuse
it), never skips a seal, and writes nothing that an act could not have written.
"""
