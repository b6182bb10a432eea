"""Reasons not to start: a role that names an act no room has, or an act that nobody could ever do."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, Warning, register

from saathi.kernel.access import acts

from .roles import ROLES


def load_acts() -> None:
    """Imports every room's queries, actions and rules, so that all acts are registered."""
    for room in apps.get_app_configs():
        if room.name.startswith("saathi."):
            for kind in ("queries", "rules", "actions"):
                if find_spec(f"{room.name}.{kind}"):
                    import_module(f"{room.name}.{kind}")


@register("saathi")
def roles_and_acts(app_configs: Sequence[Any] | None = None, **options: Any) -> list[CheckMessage]:
    load_acts()
    return [*misspelt(), *unheld()]


def misspelt() -> list[CheckMessage]:
    return [
        Error(f"The role {role.name} names {act}, which no room has: correct orgs/roles.py.", id="saathi.E201")
        for role in ROLES.values()
        for act in sorted(role.acts - acts().keys())
    ]


def unheld() -> list[CheckMessage]:
    held = frozenset().union(*(role.acts for role in ROLES.values()))
    return [
        Warning(f"No role holds {act}: give it to one in saathi/orgs/roles.py, or delete it.", id="saathi.W202")
        for act in sorted(acts().keys() - held)
    ]
