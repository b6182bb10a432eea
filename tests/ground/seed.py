"""Run inside an installation: makes the small world there and signs its people in. Prints one line of JSON.

With a number on its command line: so many more case workers in Bea's team, bea2 and on, so that stories that open many
new files are not one worker's hour.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any
from uuid import UUID


def signed_in(name: str) -> str:
    """The same for somebody of the small world."""
    from tests.world import idea

    return signed_in_as(idea(name))


def signed_in_as(person: UUID) -> str:
    """The cookie of a session, as if this person had just chosen herself in the demonstration and read a page."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from saathi.kernel.clock import server_clock
    from saathi.orgs.middleware import DEMONSTRATION
    from saathi.orgs.models import Login

    login = Login.objects.get(person_id=person)
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY] = str(login.pk)
    store[BACKEND_SESSION_KEY] = "saathi.orgs.adapters.SignInBackend"
    store[HASH_SESSION_KEY] = login.get_session_auth_hash()
    store[DEMONSTRATION] = True
    store["_seen"] = server_clock().timestamp()
    store.save()
    return str(store.session_key)


def hands(n: int) -> list[str]:
    """More workers who sit beside Bea. The small world does not know them."""
    from saathi.orgs.actions import add_person, join_team
    from tests.world import _actor, _person, idea

    names = [f"bea{number}" for number in range(2, n + 2)]
    for name in names:
        person = {**_person("bea"), "id": idea(name), "sign_in_name": f"{name}.test"}
        join_team(_actor("jaya"), idea("river"), {"person": add_person(_actor("jaya"), None, person)})
    return names


def personas() -> dict[str, str]:
    """The case worker of the demonstration, where it was loaded."""
    from saathi.orgs.models import Login
    from saathi.orgs.personas import invented_id

    person = invented_id("persona-case_worker")
    return {"case_worker": signed_in_as(person)} if Login.objects.filter(person_id=person).exists() else {}


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        from tests.world import PEOPLE, make, small_world

        make()
        world: Any = small_world()
        ids = {name: str(value) for name, value in vars(world).items()}
        more = hands(int(sys.argv[1])) if len(sys.argv) > 1 else []
        cookies = {name: signed_in(name) for name in (*PEOPLE, *more)} | personas()
        json.dump({"ids": ids, "cookies": cookies}, sys.stdout)


if __name__ == "__main__":
    main()
