"""What people are entitled to, as rows: not told, waiting, half paid, in her hands, and what she did not want. Each way
goes through the table of the acts, so that no row stands where an act could not have brought it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, NamedTuple

from saathi.links.entitled_choices import RESTING, Account, How, Office, Step
from saathi.links.entitlements.actions import TELL_WITHIN, waits_of
from saathi.links.entitlements.loading import Item, catalogue_of
from saathi.links.entitlements.table import Stands, moved
from saathi.links.models import Entitlement, EntitlementStep
from saathi.worlds.loading.week.stage import Stage


class Did(NamedTuple):
    """A step so many days ago; `amount` in whole rupees or taka."""

    step: str
    ago: int
    amount: int = 0
    receipt: str = ""


# code, found so many days ago, what came of it
Way = tuple[str, int, tuple[Did, ...]]
_T, _W, _D, _F = Step.TOLD, Step.WANTS, Step.DECLINES, Step.FILES
_P, _Q, _A, _C = Step.GATHERS, Step.INQUIRES, Step.APPROVES, Step.CREDITS
CHILD: tuple[tuple[Way, ...], ...] = (
    (
        ("in_sponsorship", 160, (Did(_W, 157), Did(_F, 120, 0, "DCPU/S/31"), Did(_A, 70, 48_000), Did(_C, 34, 12_000))),
        ("in_bank", 150, (Did(_W, 148), Did(_F, 130), Did(_A, 125), Did(_C, 124))),
        ("in_school", 9, ()),
        ("in_birth", 30, (Did(_W, 26),)),
    ),
    (
        ("in_aadhaar", 80, (Did(_W, 69), Did(_F, 50, 0, "EN/20/118"))),
        ("in_support_person", 5, ()),
    ),
)
ADULT: tuple[tuple[Way, ...], ...] = (
    (
        ("in_ration", 210, (Did(_W, 207), Did(_F, 180, 0, "BDO/K/204"), Did(_Q, 150), Did(_A, 61), Did(_C, 40))),
        ("wb_lakshmir", 12, ()),
        ("in_pmjay", 34, (Did(_W, 31), Did(_P, 20))),
    ),
    (
        ("in_housing", 140, (Did(_T, 136), Did(_W, 120), Did(_F, 88, 0, "GP/12/77"))),
        ("in_group", 60, (Did(_D, 55),)),
        ("in_lawyer", 30, (Did(_W, 29), Did(_F, 28), Did(_A, 26), Did(_C, 26))),
    ),
    (
        ("in_bonded", 300, (Did(_W, 296), Did(_F, 260, 300_000, "SDM/B/9"), Did(_A, 95, 100_000), Did(_C, 60, 30_000))),
        ("in_bank", 280, (Did(_W, 270), Did(_F, 265), Did(_A, 264), Did(_C, 263))),
        ("in_voter", 27, (Did(_W, 25),)),
    ),
)  # fmt: skip
BANGLADESH: tuple[tuple[Way, ...], ...] = (
    (
        ("bd_grant", 90, (Did(_W, 87), Did(_F, 70), Did(_A, 30, 20_000))),
        ("bd_birth", 45, (Did(_W, 43), Did(_F, 25, 0, "UP/6/402"))),
    ),
)
ONE_IN = 2  # of so many people one has something written down
CHILDREN = ("12", "13", "14", "15", "16", "17")


def entitled(stage: Stage) -> None:
    if stage.turn % ONE_IN:
        return
    ways = BANGLADESH if stage.person.survivor.country == "BD" else CHILD if _is_child(stage) else ADULT
    for way in ways[stage.turn // ONE_IN % len(ways)]:
        write(stage, way)


def _is_child(stage: Stage) -> bool:
    return stage.person.survivor.age_band.startswith(CHILDREN)


def write(stage: Stage, way: Way) -> None:
    """Only where it was found after her case began."""
    code, found_ago, done = way
    item = catalogue_of().item(code, stage.ago(found_ago))
    if item is None or stage.ago(found_ago) < stage.person.case.opened_on:
        return
    standing, row = Stands("not_told"), _columns(stage, item, found_ago)
    steps: list[dict[str, Any]] = [_step(row, "found", stage.ago(found_ago))]
    for turn, did in enumerate(done, start=1):
        standing = moved(standing, did.step, stage.ago(did.ago), amount=did.amount * 100, has_money=item.money)
        row |= {name: getattr(standing, name) for name in ("state", "told_on", "awarded", "credited")}
        row |= _of_step(did, item, stage) | _waits(stage, item, standing.state, did.ago)
        steps.append(_step(row, did.step, stage.ago(did.ago)) | _said(stage, did, item, turn))
    made = stage.add(Entitlement, item.section, **row)
    for turn, step in enumerate(steps):
        days = (stage.today - step["on"]).days
        stage.add(EntitlementStep, item.section, entitlement_id=made, **step, **stage.by(stage.worker, days, turn + 3))


def _columns(stage: Stage, item: Item, found_ago: int) -> dict[str, Any]:
    on = stage.ago(found_ago)
    return {
        "code": item.code, "state": "not_told", "found_on": on, "tell_by_on": on + TELL_WITHIN,
        "currency": item.currency, "waits_on": Office.US, "since_on": on, "next_on": on + TELL_WITHIN,
        **stage.by(stage.worker, found_ago, 2),
    }  # fmt: skip


def _of_step(did: Did, item: Item, stage: Stage) -> dict[str, Any]:
    if did.step == Step.FILES:
        account = Account.OWN if item.money else ""
        return {"filed_on": stage.ago(did.ago), "applied": did.amount * 100, "account": account}
    return {"credited_on": stage.ago(did.ago)} if did.step == Step.CREDITS else {}


def _waits(stage: Stage, item: Item, state: str, days_ago: int) -> dict[str, Any]:
    if state in RESTING:
        return {"waits_on": "", "since_on": None, "next_on": None}
    on, again = waits_of(state, item)
    return {"waits_on": on, "since_on": stage.ago(days_ago), "next_on": stage.ago(days_ago) + again + timedelta(days=9)}


def _step(row: dict[str, Any], what: str, on: Any) -> dict[str, Any]:
    return {"what": what, "state": row["state"], "on": on, "waits_on": row["waits_on"], "next_on": row["next_on"]}


def _said(stage: Stage, did: Did, item: Item, turn: int) -> dict[str, Any]:
    spoken = {"language": stage.person.survivor.languages[0]}
    found: dict[str, Any] = {"amount": did.amount * 100 if item.money else 0}
    if turn == 1:
        found |= {"how": How.IN_PERSON, **spoken}
    if did.step == Step.FILES:
        found |= {"receipt": did.receipt, "account": Account.OWN if item.money else ""}
    return found
