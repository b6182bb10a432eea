"""Run inside an installation: makes the small world there and signs its people in. Prints one line of JSON."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any


def signed_in(name: str) -> str:
    """The cookie of a session, as if this person had just chosen herself in the demonstration."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from saathi.orgs.middleware import DEMONSTRATION
    from saathi.orgs.models import Login
    from tests.world import idea

    login = Login.objects.get(person_id=idea(name))
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY] = str(login.pk)
    store[BACKEND_SESSION_KEY] = "saathi.orgs.adapters.SignInBackend"
    store[HASH_SESSION_KEY] = login.get_session_auth_hash()
    store[DEMONSTRATION] = True
    store.save()
    return str(store.session_key)


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        from tests.world import PEOPLE, make, small_world

        make()
        world: Any = small_world()
        ids = {name: str(value) for name, value in vars(world).items()}
        json.dump({"ids": ids, "cookies": {name: signed_in(name) for name in PEOPLE}}, sys.stdout)


if __name__ == "__main__":
    main()
