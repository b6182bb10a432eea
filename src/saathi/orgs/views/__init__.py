"""Pages of this room: each turns a request into queries and at most one action.

Owns no rule and reads no table; a refusal is drawn by the middleware.
"""
