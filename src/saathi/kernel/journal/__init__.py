"""Owns the one append-only history: writing entries, sealing them in batches, and finding any that were touched.

Nothing reads it to decide what is allowed but rate limits and quotas.
"""
