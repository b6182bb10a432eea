"""From what may stand in her booklet to what the press sets: plain values, in her language. Pure.

A part is {heading, picture, is_alone, blocks}; a block has a `kind` of `booklet.typ`: said, plain, item, card or ruled.
What she or others wrote keeps its own language; a sign that none of the fonts can draw is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from saathi.cases.matters.dues import MatterStanding
from saathi.cases.queries.matters import MatterFact
from saathi.decisions.queries import DecisionCard
from saathi.plans.versions.content import GoalLine, StepLine
from saathi.ui.fonts import drawable
from saathi.ui.wording import day

from ..cards.library import helplines
from ..cards.pieces import COUNTRIES, Card, Helpline
from ..pictures.drawing import pattern, printed
from .queries import Facts
from .words import LANGUAGES, words

Block = dict[str, Any]
PARTS = ("words", "goals", "decisions", "stand", "rights", "beside", "changed", "help", "blank")
PICTURES = {
    "words": "my_words", "goals": "plan", "decisions": "choices", "stand": "calendar", "rights": "rights",
    "beside": "friend", "changed": "change_my_mind", "help": "help", "blank": "thing_pencil",
}  # fmt: skip
INK, WARM = "#4D4D4D", "#D9D9D9"
FRONT, BACK = (10, 9), (10, 15)  # tiles of the pattern across and down, so that they are alike on both


@dataclass(frozen=True, slots=True)
class Asked:
    """What she ticked. `cards` are the rights she picked, each whether it was reviewed; `cover` a picture's name."""

    parts: frozenset[str]
    cover: str
    is_named: bool
    cards: tuple[tuple[Card, bool], ...] = ()


def contents(facts: Facts, asked: Asked, language: str) -> dict[str, Any]:
    """What `booklet.typ` sets. Say the days in her language: call it while that is active."""
    told = Told(facts, asked, language)
    parts = [told.part(name) for name in PARTS if name in asked.parts and name in told.blocks]
    say = told.words["say"]
    return {
        "language": language,
        "title": told.words["page"]["title"],
        "front": pattern(asked.cover, *FRONT, ink=INK, warm=WARM),
        "back": pattern(asked.cover, *BACK, ink=INK, warm=WARM),
        "name": drawable(facts.name) if asked.is_named else "",
        "opening": [say["mine"], say["made_on"].format(day=day(facts.today))],
        "parts": [part for part in parts if part["blocks"]],
        "blank": told.words["page"]["blank"] if "blank" in asked.parts else "",
        "pencil": printed(PICTURES["blank"]),
        "help": told.help() if "help" in asked.parts else None,
    }


def there_is(facts: Facts, rights: Iterable[Card]) -> tuple[str, ...]:
    """The parts that would not be empty, in their order."""
    told = Told(facts, Asked(frozenset(), "", False, tuple((one, True) for one in rights)), "en")
    return tuple(name for name in PARTS if name in ("help", "blank") or list(told.blocks[name]()))


def called(name: str) -> str:
    """By her first name: whoever finds the paper need not know where to look for her. "Md. Karim" is no "Md."."""
    first, _space, rest = name.partition(" ")
    return f"{first} {rest.partition(' ')[0]}" if first.endswith(".") and rest else first


def held_by(facts: Facts) -> tuple[str, ...]:
    """Countries whose numbers she needs: where she stays first, then where she is from."""
    return tuple(dict.fromkeys(one for one in (facts.lives_in, facts.from_country) if one in COUNTRIES))


class Told:
    """Her facts in the booklet's own words."""

    def __init__(self, facts: Facts, asked: Asked, language: str) -> None:
        self.facts, self.asked, self.language = facts, asked, language
        self.words = words(language)
        self.blocks: dict[str, Callable[[], Iterator[Block]]] = {
            "words": self.hers, "goals": self.goals, "decisions": self.decisions, "stand": self.stand,
            "rights": self.rights, "beside": self.beside, "changed": self.changed,
        }  # fmt: skip

    def part(self, name: str) -> dict[str, Any]:
        picture = printed(PICTURES[name])
        heading, blocks = self.words["page"][name], list(self.blocks[name]())
        return {"heading": heading, "picture": picture, "is_alone": name == "words", "blocks": blocks}

    def hers(self) -> Iterator[Block]:
        if said := self.facts.plan.said:
            yield {"kind": "said", **_run(said.text, said.language)}
            yield {"kind": "ruled", **self._own("add")}

    def goals(self) -> Iterator[Block]:
        for aim in self.facts.plan.aims:
            goal = aim.line
            yield _item(_run(goal.text, goal.language), state=self._state(goal), lines=self._waits(goal),
                        under=map(self._step, goal.steps))  # fmt: skip

    def decisions(self) -> Iterator[Block]:
        for one in self.facts.decisions:
            lines = [self._run(f"{self.words['by'][one.made_by]} {day(one.decided_on)}")]
            if one.her_words:
                lines.append(_run(f"“{one.her_words}”", one.her_language))
            yield _item(self._run(self._what(one)), mark=one.made_by, lines=lines)

    def stand(self) -> Iterator[Block]:
        for one in self.facts.matters:
            lines = [self._own("ended")] if one.closed_on else self._stands(one.standing)
            yield _item(self._run(self._matter(one)), lines=lines)

    def rights(self) -> Iterator[Block]:
        for card, is_ready in self.asked.cards:
            lines = [self._run(text) for text in card.sentences_in(self.language)]
            if not is_ready:
                lines.append(self._own("draft"))
            yield {**_item(self._run(card.heading(self.language)), lines=lines), "kind": "card",
                   "picture": printed(card.picture)}  # fmt: skip

    def beside(self) -> Iterator[Block]:
        for one in self.facts.team:
            if name := self.facts.people.get(one.person):
                duty = self.words["beside"].get(one.duty)
                yield _item(self._run(called(name)), lines=[self._run(duty)] if duty else [])

    def changed(self) -> Iterator[Block]:
        since = self.facts.since
        if since is None:
            yield {"kind": "plain", **self._own("first")}
            return
        yield {"kind": "plain", **self._own("since", day=day(since.printed_at))}
        found = [*self._changes(since.has_new_words, since.new, since.moved)]
        found += [
            _item(self._run(self._what(one)), state=self.words["say"]["new_decision"])
            for one in self.facts.decisions
            if one.written_at > since.printed_at
        ]
        yield from found or [{"kind": "plain", **self._own("same")}]

    def help(self) -> dict[str, Any]:
        groups = [
            {"heading": self.words["country"][country], "lines": [self._number(one) for one in helplines(country)]}
            for country in held_by(self.facts)
        ]
        say, pages = self.words["say"], self.words["page"]
        return {"heading": pages["help"], "picture": printed(PICTURES["help"]), "tear": say["tear"], "groups": groups}

    def _changes(self, has_new_words: bool, new: frozenset[UUID], moved: frozenset[UUID]) -> Iterator[Block]:
        if has_new_words:
            yield {"kind": "plain", **self._own("new_words")}
        for goal in (aim.line for aim in self.facts.plan.aims):
            lines: list[GoalLine | StepLine] = [goal, *goal.steps]
            for line in lines:
                if line.id in new:
                    said = self.words["say"]["new_goal" if line is goal else "new_step"]
                    yield _item(_run(line.text, line.language), state=said)
                elif line.id in moved:
                    yield _item(_run(line.text, line.language), state=self._state(line))

    def _step(self, step: StepLine) -> Block:
        by = [self._own("by", day=day(step.by_on))] if step.by_on and step.state in ("now", "later") else []
        person = self.facts.people.get(step.person) if step.person else None
        who = called(person) if person else self.words["office"].get(step.office)
        doer = [self._own("who_does", who=who)] if who else [self._own("i_do")] if step.doer == "hers" else []
        lines = [] if step.state in ("done", "dropped") else [*doer, *by, *self._waits(step)]
        return _item(_run(step.text, step.language), state=self._state(step), lines=lines)

    def _state(self, line: GoalLine | StepLine) -> str:
        return self.words["state"][line.state]

    def _waits(self, line: GoalLine | StepLine) -> list[Block]:
        if line.state != "waiting":
            return []
        return self._waiting(line.waiting_on, line.waiting_since, line.next_on, True)

    def _stands(self, one: MatterStanding) -> list[Block]:
        return self._waiting(one.waiting_on, one.since, one.next_on, one.is_date_given)

    def _waiting(self, on: str, since: date | None, next_on: date | None, is_given: bool) -> list[Block]:
        """On whom, since when and the next date; where nobody gave one, the day on which we ask again."""
        who = self.words["office"].get(on)
        lines = [self._own("waits", who=who, day=day(since))] if who and since else []
        if next_on is None:
            return [*lines, self._own("no_date")]
        return [*lines, self._own("next" if is_given else "ask_again", day=day(next_on))]

    def _matter(self, one: MatterFact) -> str:
        about = self.words["about"].get(one.about)
        return about or self.words["matter"].get(one.kind, self.words["page"]["stand"])

    def _what(self, one: DecisionCard) -> str:
        return self.words["decision"].get(one.what, self.words["page"]["decisions"])

    def _number(self, one: Helpline) -> dict[str, str]:
        say = self.words["say"]
        called_on = one.verified_on if one.is_verified else None
        mark = say["checked"].format(day=day(called_on)) if called_on else say["unchecked"]
        return {"number": one.number, "name": one.name[self.language], "mark": mark}

    def _own(self, name: str, **slots: str) -> Block:
        return self._run(self.words["say"][name].format(**slots))

    def _run(self, text: str) -> Block:
        return _run(text, self.language)


def _run(text: str, language: str) -> Block:
    return {"text": drawable(text), "language": language if language in LANGUAGES else "en"}


def _item(
    run: Block, *, mark: str = "", state: str = "", lines: Iterable[Block] = (), under: Iterable[Block] = ()
) -> Block:
    return {"kind": "item", **run, "mark": mark, "state": state, "lines": list(lines), "under": list(under)}
