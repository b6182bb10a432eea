"""Run inside an installation: writes a canary into every field of every act that takes free text, as those who may.

Gets the small world's ids as JSON on its command line and prints what was written where as one line of JSON.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from .search import canary

WANTED = 1_000
# Free text by its class, but a code in truth: the form itself refuses anything else.
CODES = {"home_district", "person_home_district", "district", "act", "code", "searched", "password", "part", "recovery"}
# These end what others write about, or make acts wait for a second person: so the others have their turn first.
BEGINNING = ("matters.open", "matters.wait", "matters.move")
ENDING = (
    "plans.goal_change", "goals.attain", "matters.close", "stays.left", "stays.move", "approvals.refuse",
    "orgs.ask_approval",
)  # fmt: skip
OF_A_REQUEST = ("stays.left", "stays.withdraw_request", "stays.write_letter", "stays.follow_up")
# People who may, where the table names none beside a survivor.
ADMINS = {"orgs.add_person": "jaya", "orgs.add_team": "jaya"}
# Her whole name or one number, never both: round after round the one, then the other.
ONE_OF = {"access.find": ("name", "number")}
# Take what was drawn at her table and touched, or the words by which a card of keys is known: none of one's own.
DRAWN = ("portal.open", "peers.add")
# What else is said, so that words are asked for and kept.
ASKED: dict[str, dict[str, Any]] = {
    "cards.answer": {"answer": "ask"},
    "cards.explain": {"answer": "ask"},
    "challenges.lodge": {"door": "legal_aid"},  # open to every decision
    "choices.weigh": {"picked": "something_else"},
    "decisions.record": {
        "made_by": "for_her", "law": "house_rule", "position": "disagree", "her_language": "bn", "told": "told",
    },
}  # fmt: skip


@dataclass
class Written:
    """`fields`: act.field that took a canary. `sealed`: model.field that the vault sealed one for."""

    n: int = 0
    fields: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)

    def next(self) -> str:
        self.n += 1
        return canary(self.n)


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        import tests.world as small
        from saathi.kernel.records import Sealed

        ids = json.loads(sys.argv[1])
        small._remember({name: UUID(ids[name]) for name in ids if name not in small.ORGANISATIONS})
        written = Written()
        _watch_the_vault(written)
        _write_and_take_back(small.small_world(), written)  # before a canary is anybody's name
        _found(written)
        _bring_a_file(small.small_world().bea, written)
        _write(small.small_world(), written)
        _version(small.small_world())
        everything = sorted(
            f"{model._meta.label}.{one.name}"
            for model in _models()
            for one in model._meta.concrete_fields
            if isinstance(one, Sealed)
        )
        json.dump(
            {
                "n": written.n,
                "fields": sorted(written.fields),
                "sealed": sorted(written.sealed),
                "every_sealed": everything,
                "refused": written.refused,
            },
            sys.stdout,
        )


def _models() -> Any:
    from django.apps import apps

    return apps.get_models()


def _watch_the_vault(written: Written) -> None:
    """Notes for which column the vault is given a canary; seals as ever."""
    from saathi.kernel import records

    cipher: Any = records.cipher()
    seal = cipher.seal

    def noted(of: Any, row: Any, plain: bytes) -> bytes:
        if b"qzxv7nari" in plain:
            written.sealed.add(f"{of.model._meta.label}.{of.name}")
        return seal(of, row, plain)

    cipher.seal = noted


def _found(written: Written) -> None:
    from saathi.orgs.actions import found
    from tests.world import SYSTEM, THANE

    words = {
        name: written.next() for name in ("name", "name_local", "short_name", "person_name", "person_sign_in_name")
    }
    found(
        SYSTEM,
        None,
        {
            "kind": "shelter_home",
            "district": THANE,
            "local_language": "bn",
            "person_profession": "administrator",
            **words,
        },
    )
    written.fields |= {f"orgs.found.{name}" for name in words}


def _bring_a_file(actor: Any, written: Written) -> None:
    """A caseload with a canary in every cell of text, a heading nobody knows, and a row at fault that stays kept."""
    import csv
    import io

    from django.core.files.uploadedfile import SimpleUploadedFile

    from saathi.intake.actions import check_file, take
    from saathi.intake.running import run
    from saathi.intake.standard import fields

    words = [name for name, one in fields().items() if one.kind in ("text", "longtext") and one.home != "reference"]
    unknown, out = written.next(), io.StringIO()
    lines = csv.writer(out)
    lines.writerow(["x_CaseReference", "x_Age", unknown, *(name for name in words if name != "x_CaseReference")])
    for age in ("17", "19", written.next()):
        lines.writerow(
            [written.next(), age, written.next(), *(written.next() for name in words if name != "x_CaseReference")]
        )
    raw = out.getvalue().encode()
    mapping = f"source_column,field,source_value,code\n{unknown},,,\n".encode()
    files = {
        "caseload": SimpleUploadedFile(f"{written.next()}.csv", raw),
        "mapping": SimpleUploadedFile("m.csv", mapping),
    }
    batch = check_file(actor, None, {}, files=files)
    take(actor, batch, {"which": "good", "leaves_unknown": "on", "basis": "duty", "law": "in_jj_2015_s30"})
    page = run(actor, batch, io.BytesIO(raw))
    assert (page.line.taken, page.line.rest) == (2, 1), page.line
    written.fields.add("intake.check")


def _write_and_take_back(world: Any, written: Written) -> None:
    """Every act once, as if it were the first, so that none is refused for what another did (who has arrived arrives
    only once). The transaction is rolled back: what was written plainly would still lie in data files and in the
    write-ahead log."""
    from django.db import transaction

    for act, (who, names) in _takers():
        for way in _ways().get(act, [{}] * len(ONE_OF.get(act, (act,)))):
            alone = transaction.Atomic(None, True, False)
            alone._from_testcase = True  # type: ignore[attr-defined]  # acts may begin inside, and end with it
            with alone:
                if (why := _try(world, written, act, who, names, **way)) is not None:
                    written.refused[act] = why
                transaction.set_rollback(True)


def _ways() -> dict[str, list[dict[str, Any]]]:
    """What has to be there first, and what is said, where the words of an act are asked for only then."""
    from saathi.kernel.access import acts
    from tests.contracts import returned

    def with_a_second_person(world: Any) -> UUID:
        said = {"act": "stays.move", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
        acts()["orgs.ask_approval"].run(world.jaya, None, said)
        found: UUID = world.amal
        return found

    return {
        "cases.close": [{"first": returned.free}],
        "responses.move": [{}, {"first": returned.agreed, "instead": {"state": "stopped"}}],
        "stays.move": [{}, {"first": with_a_second_person}],
    }


def _write(world: Any, written: Written) -> None:
    """Round after round over all acts; one that a round refuses (a stay on the same days) has had its turn."""
    going = dict(_takers())
    while written.n < WANTED:
        before = written.n
        for act, (who, names) in list(going.items()):
            if _try(world, written, act, who, names) is not None:
                del going[act]
        assert written.n > before, "No act takes words any more."


def _version(world: Any) -> None:
    """Takes no words itself, and keeps those that stand in her plan."""
    from saathi.kernel.access import acts
    from tests.contracts.attempts import ATTEMPTS

    attempt = ATTEMPTS["plans.version"]
    acts()["plans.version"].run(world.bea, attempt.target(world), attempt.data)


def _takers() -> Iterator[tuple[str, tuple[str, list[str]]]]:
    from saathi.kernel.access import acts
    from tests.contracts.attempts import ATTEMPTS, expected

    table = expected()
    others = sorted(acts().keys() - {*BEGINNING, *ENDING})
    for name in (*BEGINNING, *others, *ENDING):
        act = acts()[name]
        if act.takes is None or name not in ATTEMPTS or name in ("drafts.drop", *DRAWN):  # the first throws words away
            continue
        words = [key for key, one in _fields(act.takes).items() if _is_free_text(key, one)]
        allowed = [who for who, said in table.get(name, {}).items() if said == "yes"]
        who = ADMINS.get(name) or ("bea" if "bea" in allowed else next(iter(allowed), "bea"))
        if words or name == "identities.photograph":
            yield name, (who, words)


def _fields(form: Any) -> dict[str, Any]:
    """Those of every such form; and where its fields are made for what is asked: of the options put before her the first
    two, of the parts of her life one that is rated."""
    from saathi.decisions.options.forms import OfferForm
    from saathi.handovers.followups.forms import RatingForm

    made = form(None).fields if form in (OfferForm, RatingForm) else {}
    return {**form.base_fields, **{key: one for key, one in made.items() if key[0] in "12" or key == "safety_words"}}


def _is_free_text(name: str, one: Any) -> bool:
    from django import forms

    from saathi.survivors.forms import PlaceField

    plain = isinstance(one, forms.CharField) and not isinstance(one, PlaceField | forms.UUIDField | forms.RegexField)
    return name not in CODES and (plain or isinstance(one, forms.JSONField))


def _try(
    world: Any, written: Written, act: str, who: str, names: list[str], first: Any = None, instead: Any = None
) -> str | None:
    """None where it was written, else why not."""
    from django.db import Error

    from saathi.kernel.access import acts
    from saathi.kernel.errors import Held, Invalid, NotFound, Refused
    from tests.contracts.attempts import ATTEMPTS
    from tests.contracts.left import standing

    attempt, actor, start = ATTEMPTS[act], _who(world, act, who), written.n
    first = first or attempt.first
    if act in ONE_OF:
        one, other = ONE_OF[act]
        names = [other if f"{act}.{one}" in written.fields else one, *(name for name in names if name not in ONE_OF[act])]
    data = {**_data(actor, written, act, names), **(instead or {})}
    try:
        target = standing(world) if act in OF_A_REQUEST else first(world) if first else attempt.target(world)
        files = attempt.files() if attempt.files else None
        if files:
            for file in files.values():
                file.name = f"{written.next()}.jpg"
        with contextlib.suppress(Held):  # then the words are sealed in the request
            acts()[act].run(actor, target, data, files=files)
    except (Invalid, Refused, NotFound, Error, StopIteration) as why:
        written.n = start
        return why.form.errors.as_json() if isinstance(why, Invalid) else f"{type(why).__name__}: {why}"
    written.fields |= {f"{act}.{name}" for name in names or ["file name"]}
    return None


def _who(world: Any, act: str, who: str) -> Any:
    """What is hers alone is done at her table."""
    from saathi.orgs.roles import HER_OWN
    from saathi.portal.talks import at_table

    return at_table(world.actor(who), world.amal) if act in HER_OWN else world.actor(who)


def _data(actor: Any, written: Written, act: str, names: list[str]) -> dict[str, Any]:
    from saathi.survivors.searched import searched_token
    from tests.contracts.attempts import ATTEMPTS

    given = {key: said for key, said in ATTEMPTS[act].data.items() if key not in ONE_OF.get(act, ())}
    more = {name: _words(act, name, written) for name in names}
    later = {} if act.startswith("leaves.") else _later(given, written.n)
    data = {**given, **later, **more, **ASKED.get(act, {})}
    if act == "survivors.open":
        data["searched"] = searched_token(actor)
    if act == "identities.add" and written.n % 3:
        data["kind"] = ("legal_name", "alias", "address")[written.n % 3]
    return data


def _words(act: str, name: str, written: Written) -> str:
    if act == "directory.take_in":
        from tests.contracts.requested import ENTRY

        return json.dumps([{**ENTRY, "name": written.next(), "words": written.next()}])
    if act == "drafts.keep":
        return json.dumps({"text": [written.next()]})
    in_two = act == "choices.offer" and name.endswith(("_good", "_hard"))  # two sentences, each on its own line
    in_two |= act == "courses.add" and name in ("good", "hard")
    return "\n".join(written.next() for _ in range(2 if in_two else 1))


def _later(data: dict[str, Any], n: int) -> dict[str, Any]:
    """Stays of later rounds lie on other days."""
    if "until_on" not in data:
        return {}
    days = [name for name in ("from_on", "until_on") if isinstance(data.get(name), date)]
    return {name: data[name] - timedelta(days=200 * (n % 40)) for name in days if "from_on" in days}


if __name__ == "__main__":
    main()
