"""How visits, supports, alarms and the case itself move: data for rules, pages and the property test alike."""

from __future__ import annotations

from saathi.kernel.moves import Move, Table

from ..followup_choices import Decided, SupportState, VisitState, WithHer

VISITS: Table = (
    Move(VisitState.PLANNED, VisitState.MET, "visits.note"),
    Move(VisitState.PLANNED, VisitState.NOT_MET, "visits.note"),
    Move(VisitState.PLANNED, VisitState.CALLED_OFF, "visits.note", is_hers=True),
)
SUPPORTS: Table = (
    Move(SupportState.ASKED, SupportState.FOUND, "supports.move"),
    Move(SupportState.ASKED, SupportState.NOT_FOUND, "supports.move"),
    Move(SupportState.ASKED, SupportState.SAID_NO, "supports.move", is_hers=True),
    Move(SupportState.NOT_FOUND, SupportState.FOUND, "supports.move"),
    Move(SupportState.NOT_FOUND, SupportState.SAID_NO, "supports.move", is_hers=True),
    # Nobody comes to her whom she did not accept.
    Move(SupportState.FOUND, SupportState.BEGUN, "supports.move", is_hers=True),
    Move(SupportState.FOUND, SupportState.SAID_NO, "supports.move", is_hers=True),
    Move(SupportState.BEGUN, SupportState.ENDED, "supports.move"),
    Move(SupportState.BEGUN, SupportState.SAID_NO, "supports.move", is_hers=True),
)
ALARMS: Table = (
    Move("raised", "decided", "alarms.decide"),
    Move("raised", "closed", "alarms.decide"),  # decided with her: nothing is left to tell
    Move("decided", "closed", "alarms.tell"),
)
CASES: Table = (
    Move("open", "closed", "cases.close"),
    Move("closed", "closed", "cases.ask_again", is_hers=True),
    Move("closed", "open", "cases.reopen", is_hers=True),
)
TABLES: dict[str, Table] = {"visits": VISITS, "supports": SUPPORTS, "alarms": ALARMS, "cases": CASES}

# What an alarm may start without her, and what it may not. To speak with her or to do what she herself laid down needs
# no new yes; the police and the courts come with her, or where her life is in danger; what a law makes us report is
# told her at once. Anybody else's wish starts nothing.
MAY_START: dict[str, frozenset[str]] = {
    Decided.TALK: frozenset(WithHer.values),
    Decided.HER_PLAN: frozenset(WithHer.values),
    Decided.REPORT: frozenset(WithHer.values),
    Decided.PROTECT: frozenset([WithHer.WITH_HER, WithHer.DANGER_TO_LIFE]),
    Decided.OPEN_DOOR: frozenset([WithHer.WITH_HER, WithHer.WITHOUT]),
    Decided.NO_DANGER: frozenset([WithHer.WITH_HER, WithHer.WITHOUT]),
}
