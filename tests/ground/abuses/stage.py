"""What is written about Amal, value by value and section by section; and the hands that reach for it. All invented."""

from __future__ import annotations

import io
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from typing import Any
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import NoReverseMatch, reverse

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Held, Invalid, NotFound, Refused
from saathi.kernel.sections import Section, each
from tests.browsers import sits_down
from tests.contracts.papered import PAPER, files
from tests.contracts.returned import MEETS, SAFETY, TOLD
from tests.contracts.test_pages import ROWS
from tests.ground.abuses.rows import anything, beyond
from tests.world import JASHORE, PARGANAS, World, _person, idea

OTHERS = sorted(name for name, (kind, _said) in ROWS.items() if kind == "other")
MARK = "qzxkhona"  # stands in every value that is written here, and nowhere else
# Of Bandhu: somebody from Amal's own district, and somebody of whom nobody wrote down where she comes from. Of Setu: who
# answers for all of it.
MORE = {"nila": ("omar", "case_worker", PARGANAS), "noor": ("omar", "community_worker", ""),
        "sana": ("rafi", "superintendent", JASHORE)}  # fmt: skip
IDENTITY = ("legal_name", "alias", "phone", "address", "id_number", "contact")
LANES = {Section.HEALTH: "health", Section.LEGAL: "legal", Section.LEARNING: "learning", Section.FAMILY: "family"}
PAPERED = (Section.PLACE, Section.PLAN, Section.HEALTH, Section.LEGAL, Section.FAMILY, Section.LEARNING, Section.SAFETY)


@cache
def hers() -> tuple[str, ...]:
    """Pages about her that are found by her number alone."""
    found = []
    for name in sorted(name for name, (kind, _said) in ROWS.items() if kind == "her"):
        with suppress(NoReverseMatch):
            reverse(name, args=[UUID(int=1)])
            found.append(name)
    return tuple(found)


def shut() -> tuple[str, ...]:
    """Those of them that are looked at where all must be closed: one of each room, and all of what is asked of others."""
    rooms = ("people.page", "plans.page", "sharing.page", "papers.list", "promises.list", "desk.record")
    after = ("joint.", "handovers.", "studies.", "returns.", "referrals.", "offices.", "followups.", "stigma.", "learning.",
             "entitlements.")  # fmt: skip
    return tuple(name for name in hers() if name in rooms or name.startswith(after))


class Secrets:
    """Values by the section in which each was written."""

    def __init__(self) -> None:
        self.of: dict[Section, list[str]] = {one: [] for one in Section}
        self.of[Section.CARD] += ["Amal", "school office"]
        self.of[Section.IDENTITY] += ["Amalika", "অমল", "00000 11111"]
        self.of[Section.PLACE] += ["CWC/12"]
        self.of[Section.PLAN] += ["আমি স্কুলে ফিরতে চাই।", "Class 9"]
        self.of[Section.COUNSELLING] += ["Only for her counsellor"]

    @classmethod
    def copied(cls, other: Secrets) -> Secrets:
        """For one test that writes more."""
        made = cls()
        made.of = {section: [*values] for section, values in other.of.items()}
        return made

    def new(self, section: Section) -> str:
        value = f"{MARK}{section.name.lower() if section.name else ''}{sum(map(len, self.of.values())):03}"
        self.of[section].append(value)
        return value

    def beyond(self, may: Section) -> list[str]:
        """All that somebody who holds no more than `may` must not be told. The card's name is part of nothing else."""
        return [value for section in each(~may & Section(1023)) for value in self.of[section]]

    def __len__(self) -> int:
        return sum(map(len, self.of.values()))


def run(world: World, who: str, act: str, target: UUID | None = None, data: Any = None, **more: Any) -> Any:
    return acts()[act].run(world.actor(who), target, {**(data or {}), **more})


def write(world: World, times: int = 1) -> Secrets:
    """Fills her file, each part of it, by the acts of those beside her."""
    kept = Secrets()
    _more_staff(world)
    for _n in range(times):
        _identity(world, kept)
        _services(world, kept)
        _papers(world, kept)
        _words(world, kept)
    _safety(world, kept)
    return kept


def _more_staff(world: World) -> None:
    for name, (admin, profession, home) in MORE.items():
        said = {"id": idea(name), "name": name.capitalize(), "profession": profession, "home_district": home}
        run(world, admin, "orgs.add_person", None, {**_person("eli"), "sign_in_name": f"{name}.test", **said})


def _identity(world: World, kept: Secrets) -> None:
    for kind in IDENTITY:
        value = kept.new(Section.IDENTITY)
        run(world, "bea", "identities.add", world.amal, {"kind": kind, "value": value, "language": "bn"})
    run(world, "bea", "dependants.add", world.amal, {"kind": "sibling", "name": kept.new(Section.FAMILY)})
    words, never = kept.new(Section.CARD), kept.new(Section.CARD)
    run(world, "bea", "safe_contact.set", world.amal, {"rule": "meet_only", "words": words, "never": never})


def _services(world: World, kept: Secrets) -> None:
    day = {"on": today(), "state": "happened"}
    for section, lane in LANES.items():
        run(world, "bea", "services.record", world.amal, {"lane": lane, "words": kept.new(section), **day})
    heard = kept.new(Section.COUNSELLING)
    run(world, "gita", "services.record", world.amal, {"lane": "counselling", "words": heard, **day})


def _papers(world: World, kept: Secrets) -> None:
    for section in PAPERED:
        said = {**PAPER, "title": kept.new(section), "section": str(int(section))}
        acts()["papers.add"].run(world.bea, world.amal, said, files=files())
        promise = {"words": kept.new(section), "due_on": today(), "asked_by": "her", "kind": "promise"}
        run(world, "bea", "promises.make", world.amal, {**promise, "section": str(int(section))})


def _words(world: World, kept: Secrets) -> None:
    goal = {"text": kept.new(Section.PLAN), "language": "en", "state": "now", "chosen_by": "hers", "origin": "own"}
    run(world, "bea", "plans.goal_add", world.amal, goal)
    run(world, "bea", "plans.words", world.amal, {"text": kept.new(Section.PLAN), "language": "en"})
    run(world, "bea", "stays.ask_wish", world.stay,
        {"answer": "not_sure", "words": kept.new(Section.PLACE), "language": "bn"})  # fmt: skip
    run(world, "bea", "incidents.record", world.amal, {**TOLD, "her_words": kept.new(Section.SAFETY)})


def _safety(world: World, kept: Secrets) -> None:
    new = kept.new
    run(world, "bea", "followups.plan", world.amal, {
        **MEETS, "place_words": new(Section.SAFETY), "cover": new(Section.SAFETY), "her_words": new(Section.SAFETY)})
    run(world, "bea", "safety_plans.write", world.amal, {
        **SAFETY, "signs": new(Section.SAFETY), "people": new(Section.SAFETY), "code_word": new(Section.SAFETY)})


class Browser(Client):
    """Keeps whatever it was answered: status, headers, bodies, files."""

    def __init__(self) -> None:
        super().__init__(SERVER_NAME="localhost")
        self.got: list[tuple[str, str]] = []

    def request(self, **request: Any) -> Any:
        answer = super().request(**request)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        if answer.streaming:
            answer.streaming_content = io.BytesIO(body)
        head = "\n".join(f"{name}: {value}" for name, value in answer.items())
        self.got.append((request["PATH_INFO"], f"{answer.status_code}\n{head}\n{body.decode('utf-8', 'replace')}"))
        return answer


class Hand:
    """Somebody who signs in and reaches for more. `may`: the sections of Amal that she agreed this person sees."""

    def __init__(self, world: World, kept: Secrets, name: str, may: Section) -> None:
        self.world, self.kept, self.name, self.may = world, kept, name, may
        self.heard: list[str] = []
        self.typed = ""  # what she wrote herself is no news to her
        self.browser = Browser()
        sits_down(name, self.browser)

    def get(self, where: str, *ids: Any, follow: bool = True, **asked: Any) -> int:
        address = where if where.startswith("/") else reverse(where, args=ids)
        self.typed += repr(asked)
        return int(self.browser.get(address, asked, follow=follow).status_code)

    def post(self, where: str, *ids: Any, data: Any = None) -> int:
        address = where if where.startswith("/") else reverse(where, args=ids)
        self.typed += repr(data)
        return int(self.browser.post(address, data or {}).status_code)

    def said(self) -> str:
        """The last answer."""
        return self.browser.got[-1][1]

    def acts(self, name: str, target: UUID | None = None, data: Any = None, **more: Any) -> str:
        """The act itself, past every page: "yes", or why not. What it gives back and what it says is kept."""
        return self._tried(lambda: run(self.world, self.name, name, target, data, **more))

    def asks(self, name: str, *arguments: Any) -> str:
        return self._tried(lambda: acts()[name].run(self.world.actor(self.name), *arguments))

    def _tried(self, does: Any) -> str:
        try:
            self.heard.append(repr(does()))
        except Refused as no:
            self.heard.append(str(no))
            return "403"
        except NotFound as no:
            self.heard.append(str(no))
            return "404"
        except Invalid as wrong:
            self.heard.append(wrong.form.errors.as_json())
            return "422"
        except Held:
            return "held"
        return "yes"

    def writes(self, statement: str, values: Iterable[Any] = ()) -> int | str:
        """SQL as this person's sign-in: rows changed, or "refused"."""
        try:
            with transaction.atomic():
                self._becomes()
                with connection.cursor() as cursor:
                    cursor.execute(statement, list(values))
                    return int(cursor.rowcount)
        except DatabaseError:
            return "refused"
        finally:
            self._becomes("")

    def reads(self, statement: str, values: Iterable[Any] = ()) -> list[Any]:
        with transaction.atomic(), connection.cursor() as cursor:
            self._becomes()
            cursor.execute(statement, list(values))
            found = cursor.fetchall()
            self._becomes("")
        return found

    def _becomes(self, who: str | None = None) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(self.name)) if who is None else who])

    def leaks(self) -> list[str]:
        """Values beyond what she agreed to, in any answer or in any row."""
        return [*self._told(), *self._rows()]

    def _told(self) -> list[str]:
        secret = [one for one in self.kept.beyond(self.may) if one not in self.typed]
        heard = [("said", one) for one in self.heard]
        found = {f"{where}: {one}" for where, said in (*self.browser.got, *heard) for one in secret if one in said}
        if not self.may and str(self.world.amal) not in self.typed:  # nor is a number told that she typed
            number = str(self.world.amal)
            found |= {f"{where}: her number" for where, said in (*self.browser.got, *heard)
                      if number in said and number not in where and where != "said"}  # fmt: skip
        return sorted(found)

    def _rows(self) -> list[str]:
        with transaction.atomic(), connection.cursor() as cursor:
            self._becomes()
            if self.may:
                cursor.execute(beyond(), {"her": self.world.amal, "may": int(self.may)})
            else:
                cursor.execute(anything(), {"her": f"%{self.world.amal}%", "mark": f"%{MARK}%"})
            # By the number she asked with herself her refusals are in the journal, and what she typed in her drafts.
            found = [f"{table}: {row[:300]}" for table, row in cursor.fetchall()
                     if not (table in ("kernel_journal", "kernel_draft") and str(idea(self.name)) in row)]  # fmt: skip
            self._becomes("")
        return found

    def got_nothing(self) -> bool:
        found = self.leaks()
        assert found == [], found
        return True

    def opens(self, names: Iterable[str], *ids: Any) -> dict[str, int]:
        """Each page by GET, as it stands in the table of pages."""
        return {name: self.get(name, *ids) for name in names}
