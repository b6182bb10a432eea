"""Owns case conferences: called with an agenda, held with her or with her words first, and what came of them.

Never opens anything: what the other side may see is her sharing alone.
"""
