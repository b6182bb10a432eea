"""Somebody invented with a full booklet, in each language: every kind of block, and more than one page of goals."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid5

from django.utils import translation

from saathi.cases.matters.dues import MatterStanding
from saathi.cases.queries.journey import MemberFact
from saathi.cases.queries.matters import MatterFact
from saathi.decisions.queries import DecisionCard
from saathi.plans.booklets.queries import Since
from saathi.plans.queries import Aim, Attained, Said, Whole
from saathi.plans.versions.content import GoalLine, StepLine
from saathi.portal.booklet.contents import PARTS, Asked, contents
from saathi.portal.booklet.queries import Facts
from saathi.portal.cards.library import rights

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
# Her words, a goal and a step of the kind people say, with conjuncts that break where shaping fails.
SAID = {
    "en": ("I want to go back to school. Nobody asked me before.", "Class nine", "Ask for the school paper"),
    "bn": ("আমি স্কুলে ফিরতে চাই। আগে কেউ জিজ্ঞেস করেনি, এখন ইচ্ছা আছে।", "নবম শ্রেণী", "স্কুলের কাগজ চেয়ে নেওয়া"),
    "hi": ("मुझे स्कूल वापस जाना है। पहले किसी ने पूछा नहीं, अब इच्छा है।", "नौवीं कक्षा", "स्कूल का प्रमाणपत्र लेना"),
    "mr": ("मला पुन्हा शाळेत जायचे आहे. लाल शाळा दुसऱ्या गावात आहे.", "नववी इयत्ता", "शाळेचा दाखला घेणे"),
}
NAMES = {"en": "Asha", "bn": "আশা", "hi": "आशा", "mr": "आशा"}


def named(name: str) -> UUID:
    return uuid5(UUID(int=7), name)


def _step(language: str, n: int, **more: Any) -> StepLine:
    kept = {"doer": "hers", "person": None, "office": "", "by_on": None, "state": "now", "waiting_on": "",
            "waiting_since": None, "next_on": None}  # fmt: skip
    return StepLine(id=named(f"step {n}"), text=SAID[language][2], language=language, **{**kept, **more})


def _goal(language: str, n: int, state: str, *steps: StepLine, **more: Any) -> Aim:
    kept = {"waiting_on": "", "waiting_since": None, "next_on": None}
    text, waits = SAID[language][1], {**kept, **more}
    return Aim(GoalLine(named(f"goal {n}"), text, language, "own", "hers", state, **waits, steps=steps), None, False)


def facts(language: str, **more: Any) -> Facts:
    waits = {"waiting_on": "bank", "waiting_since": date(2026, 10, 5), "next_on": date(2026, 12, 12)}
    steps = [
        _step(language, 1), _step(language, 2, state="done"),
        _step(language, 3, doer="ours", person=named("worker"), by_on=date(2026, 12, 1)),
        _step(language, 4, doer="office", office="bank", state="waiting", by_on=TODAY, **waits),
    ]  # fmt: skip
    aims = (_goal(language, 1, "now", *steps), _goal(language, 2, "waiting", **waits), _goal(language, 3, "dropped"))
    plan = Whole(Said(SAID[language][0], language, AT), (), aims, Attained(0, 0, 1, None), (), (), "", None)
    return replace(
        Facts(
            name=NAMES[language], track="adult", lives_in="IN", from_country="BD", plan=plan,
            decisions=(
                _decided(language, "school_or_course", "hers"), _decided(language, "family_contact", "together")),
            matters=(_matter("identity_paper", "bank_account", True), _matter("in_final", "", False)),
            team=(MemberFact(named("member"), named("worker"), named("office"), "case_worker", TODAY),),
            people={named("worker"): NAMES[language]},
            since=Since(AT, ("words",), True, frozenset([named("goal 2")]), frozenset([named("step 2")])),
            today=TODAY,
        ),
        **more,
    )  # fmt: skip


def _decided(language: str, what: str, made_by: str) -> DecisionCard:
    kept = dict.fromkeys(DecisionCard.__dataclass_fields__, None)
    kept |= {"id": named(what), "what": what, "made_by": made_by, "decided_on": date(2026, 11, 9), "written_at": AT}
    return DecisionCard(**{**kept, "her_words": SAID[language][1], "her_language": language})  # type: ignore[arg-type]


def _matter(kind: str, about: str, is_given: bool) -> MatterFact:
    standing = MatterStanding(
        named("her"), named(kind), kind, about, "bank", date(2026, 10, 5), date(2026, 12, 12), is_given, None)
    kept = dict.fromkeys(MatterFact.__dataclass_fields__, None)
    return MatterFact(**{**kept, "kind": kind, "about": about, "standing": standing})  # type: ignore[arg-type]


def full(
    language: str, *, cover: str = "cover_river", parts: tuple[str, ...] = PARTS, n_cards: int = 3
) -> dict[str, Any]:
    """All pages ticked, her name inside, and the first cards of her rights, none of them reviewed."""
    cards = tuple((one, False) for one in rights("IN", "adult")[:n_cards])
    with translation.override(language):
        return contents(facts(language), Asked(frozenset(parts), cover, True, cards), language)
