"""Owns what she was asked although it was held already.

Never opens anything: what the other side may see is her sharing alone.
"""
