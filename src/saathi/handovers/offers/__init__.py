"""Owns the handover: offer, acceptance, her yes to each part, arrival, and who is accountable from then on.

Never opens anything: what the other side may see is her sharing alone.
"""
