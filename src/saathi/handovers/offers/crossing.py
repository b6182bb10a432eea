"""What follows what where a handover is carried as sealed files, and by whom: pure data beside `offers.stages`.

`office` is the sender taking over what a file of theirs says: nobody over there writes here.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from saathi.exchange.bundles.standing import Outside
from saathi.exchange.kinds import Outcome, State
from saathi.links.requests.table import HER, OFFICE, SENDER

from ..handover_choices import Stage
from .stages import ACCEPTED, ARRIVED, CONFIRMED, OFFERED, SETTLED, Step

FOLLOW = "crossings.follow"
SEAL = timedelta(days=3)  # our own rule, no law: she said yes, so it is sealed
GONE = (State.RECALLED, State.CLOSED, State.DECLINED)

CROSSING: tuple[Step, ...] = (
    *(Step(OFFERED, FOLLOW, to, (OFFICE,)) for to in (ACCEPTED, Stage.DECLINED.value)),
    Step(OFFERED, "handovers.recall", Stage.RECALLED.value, (SENDER,)),
    *(Step(stage, "handovers.say_no", Stage.SAID_NO.value, (SENDER, HER)) for stage in (OFFERED, ACCEPTED, CONFIRMED)),
    Step(ACCEPTED, "crossings.confirm", CONFIRMED, (OFFICE,)),
    Step(CONFIRMED, "crossings.seal", CONFIRMED, (OFFICE,)),
    Step(CONFIRMED, "handovers.meet", CONFIRMED, (SENDER,)),
    *(Step(CONFIRMED, FOLLOW, to, (OFFICE,)) for to in (ARRIVED, Stage.SENT_BACK.value)),
    Step(ARRIVED, FOLLOW, SETTLED, (OFFICE,)),
)  # fmt: skip

CAME = (Outcome.ARRIVED, Outcome.MET, Outcome.DONE)
NEVER = (Outcome.NOT_REACHED, Outcome.NOT_DONE)


def news(stage: str, heard: Outside) -> str:
    """What a file of theirs says that does not stand here yet: accept, decline, arrive, send_back or visit; else ""."""
    if stage == OFFERED:
        return {State.ACCEPTED: "accept", State.DECLINED: "decline"}.get(State(heard.state), "")
    if stage == CONFIRMED and heard.told(*CAME):
        return "arrive"
    if stage == CONFIRMED and (heard.bundle == State.DECLINED or heard.told(*NEVER)):
        return "send_back"
    return "visit" if stage == ARRIVED and heard.told(Outcome.MET, Outcome.DONE) else ""


def may_seal(heard: Outside, now: datetime) -> bool:
    """Nothing was sealed, or what was sealed was never taken in and its time is over."""
    is_over = heard.expires_at is not None and heard.expires_at <= now
    return heard.bundle == "" or (heard.bundle == State.MADE and is_over) or heard.bundle in GONE
