"""Owns the seven words: actor, record, query, action, rule, and the journal that remembers every act.

Knows no room above it, draws nothing, and never decides by itself that something is allowed.
"""
