"""The fixtures of these tests; `grounds` makes them."""

from .grounds import ground, server

__all__ = ["ground", "server"]
