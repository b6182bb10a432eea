"""Owns the joint team: asking the organisation near her home, and what she says to its worker.

Never opens anything: what the other side may see is her sharing alone.
"""
