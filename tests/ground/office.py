"""Run inside an installation: an invented task force with one member who answers. Prints her cookie and its id."""

from __future__ import annotations

import json
import sys

PERSON = {"languages": ["hi"], "language": "en", "joined_on": "2024-01-01"}


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        from saathi.kernel.access import acts
        from saathi.kernel.actor import Actor
        from saathi.orgs.actions import found
        from saathi.orgs.models import Person
        from saathi.orgs.queries import actor_of, sign_in_named
        from tests.ground.seed import signed_in_as

        name = sys.argv[1]
        admin = {"name": "Admin", "profession": "administrator", "sign_in_name": f"admin.{name}", **PERSON}
        found(Actor.system(frozenset(["orgs.found"])), None, {
            "kind": "task_force", "district": "IN-D482", "name": f"Task Force {name}", "local_language": "hi",
            "short_name": name, **{f"person_{key}": value for key, value in admin.items()}})  # fmt: skip
        login = sign_in_named(f"admin.{name}")
        actor = actor_of(login) if login else None
        assert actor is not None
        member = {"name": "Member", "profession": "task_force_member", "sign_in_name": f"member.{name}", **PERSON}
        made = acts()["orgs.add_person"].run(actor, None, member)
        organisation = Person.objects.values_list("organisation", flat=True).get(pk=made)
        json.dump({"cookie": signed_in_as(made), "organisation": str(organisation)}, sys.stdout)


if __name__ == "__main__":
    main()
