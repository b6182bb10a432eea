"""Search before create is forced: the page that adds a person carries a token that only a search answers with."""

from __future__ import annotations

from django.core import signing

from saathi.kernel.actor import Actor

_SALT = "saathi.searched"
MINUTES = 30


def searched_token(actor: Actor) -> str:
    return signing.dumps(str(actor.id), salt=_SALT)


def has_searched(actor: Actor, token: str) -> bool:
    """True for half an hour after this same actor searched."""
    try:
        return bool(signing.loads(token, salt=_SALT, max_age=MINUTES * 60) == str(actor.id))
    except signing.BadSignature:
        return False
