"""A queryset written once is still asked as whoever asks now. Invented people only."""

from typing import Any

import pytest
from django.db.models import UUIDField

from saathi.cases.models import Case, SavedView
from saathi.kernel.access import acts
from saathi.kernel.compiled import SURVIVOR, AnyOf, Compiled, Given
from saathi.kernel.errors import OutsideAccess
from saathi.kernel.scope import opened
from saathi.survivors.models import SafeContact, Survivor


def as_(actor: Any, rows: Compiled, **given: Any) -> list[Any]:
    with opened(actor, "people.list", writes=False):
        return rows(**given)


def test_each_asker_gets_what_she_may_see(world: Any) -> None:
    cases = Compiled(lambda: Case.objects.filter(survivor_id=SURVIVOR).values_list("state"))
    assert [as_(world.actor(who), cases, survivor=world.amal) for who in ("bea", "fay", "bea", "cyr")] == [
        [("open",)], [], [("open",)], [],
    ]  # fmt: skip


def test_what_is_ones_own_is_never_the_first_askers(world: Any) -> None:
    for who in ("bea", "indu"):
        acts()["views.save"].run(world.actor(who), None, {"name": who, "freedom": "free"})
    mine = Compiled(lambda: SavedView.objects.all())
    for who in ("bea", "indu", "gita", "bea"):
        with opened(world.actor(who), "people.list", writes=False):
            assert [row.name.read() for row in mine()] == ([who] if who in ("bea", "indu") else [])


def test_instances_are_as_django_makes_them(world: Any) -> None:
    newest = Compiled(lambda: SafeContact.objects.filter(survivor_id=SURVIVOR).select_related("survivor"))
    few = Compiled(lambda: Survivor.objects.filter(AnyOf("pk", Given("these", UUIDField()))).only("id", "pronoun"))
    with opened(world.bea, "people.list", writes=False):
        ours, theirs = newest(survivor=world.amal), list(
            SafeContact.objects.filter(survivor_id=world.amal).select_related("survivor")
        )
        assert ours == theirs and ours[0].survivor.languages == theirs[0].survivor.languages
        assert ours[0].words.read() == theirs[0].words.read() and not ours[0]._state.adding
        (her,) = few(these=[world.amal])
        assert her.pronoun == theirs[0].survivor.pronoun
        assert "languages" in her.get_deferred_fields()


def test_outside_a_query_nothing_is_answered(world: Any) -> None:
    with pytest.raises(OutsideAccess):
        Compiled(lambda: Case.objects.filter(survivor_id=SURVIVOR))(survivor=world.amal)


def test_a_queryset_that_asks_more_of_the_asker_cannot_be_built_for_everybody(world: Any) -> None:
    class Curious(SavedView):
        class Meta:
            proxy = True
            app_label = "cases"

        @classmethod
        def visible_to(cls, actor: Any) -> Any:
            return super().visible_to(actor) if actor.organisation else None

    with opened(world.bea, "people.list", writes=False), pytest.raises(AttributeError):
        Compiled(lambda: Curious.objects.all())()
