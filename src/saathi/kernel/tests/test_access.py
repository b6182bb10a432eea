"""Access in the small world: by role, by row, by section, by raw SQL."""

from typing import Any

import pytest

from saathi.decisions.models import Decision
from saathi.kernel.errors import NotFound, OutsideAccess
from saathi.survivors.models import Survivor
from saathi.survivors.queries import card


def test_bea_sees_amal(world: Any) -> None:
    assert card(world.bea, world.amal).chosen_name == "Amal"


@pytest.mark.parametrize("name", ["eli", "cyr", "kamal"])
def test_others_do_not(world: Any, name: str) -> None:
    with pytest.raises(NotFound):
        card(world.actor(name), world.amal)


def test_dia_sees_what_amal_agreed_to(world: Any) -> None:
    from saathi.decisions.queries import decisions
    from saathi.plans.queries import plan

    assert card(world.dia, world.amal).chosen_name == "Amal"
    assert plan(world.dia, world.amal).goals


def test_nothing_is_readable_outside_an_act(world: Any) -> None:
    with pytest.raises(OutsideAccess):
        Survivor.objects.all()
    with pytest.raises(OutsideAccess):
        Decision(pk=world.decision).save()
