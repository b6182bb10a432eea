"""Identifiers are random and made by the server, so that neither order nor number tells anything."""

from uuid import UUID, uuid4


def new_id() -> UUID:
    return uuid4()
