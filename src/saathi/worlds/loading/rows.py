"""Rows of the models, as lines of PostgreSQL's COPY, with sealed columns sealed on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

import psycopg
from django.db import models
from psycopg import sql

from saathi.cases.models import (
    Absence,
    Case,
    CaseEvent,
    DutyReport,
    Export,
    Flag,
    Leave,
    LeavingRequest,
    Matter,
    MatterStep,
    Meeting,
    Member,
    Move,
    NextDate,
    Note,
    Order,
    Paper,
    PaperDemand,
    PaperPiece,
    PaperStep,
    Promise,
    PromiseStep,
    Service,
    Stay,
    StayWish,
    Waiting,
)
from saathi.decisions.models import Challenge, ChallengeStep, Decision, RetaliationCheck
from saathi.handovers.models import (
    Accountable,
    Alarm,
    Attendance,
    Closure,
    Conference,
    FollowUp,
    Footing,
    Handover,
    HandoverFact,
    JointTeam,
    Rating,
    Return,
    ReturnEvent,
    ReturnPaper,
    ReturnStep,
    SafetyPlan,
    Study,
    StudyReport,
    StudyView,
    Support,
    Visit,
)
from saathi.identities.models import DuplicateSide, Particular
from saathi.kernel.files import SealedPiece
from saathi.kernel.ids import new_id
from saathi.kernel.models import Access, Conflict, Request
from saathi.kernel.records import Sealed
from saathi.kernel.sections import Section
from saathi.links import models as links
from saathi.links.models import (
    Call,
    Course,
    Entitlement,
    EntitlementStep,
    Gap,
    LearningGap,
    LearningOffer,
    LearningPath,
    LearningStep,
    MarketNote,
    Provider,
    Referral,
    RequestOf,
    RequestStep,
    RequestView,
)
from saathi.orgs.models import Cover, SealingKey, SecondLook
from saathi.plans.models import (
    Answer,
    Attainment,
    Goal,
    GoalChange,
    Levels,
    Review,
    Step,
    StepChange,
    Version,
    Words,
)
from saathi.stigma.models import Incident, Response
from saathi.survivors.models import BreakGlass, Consent, Dependant, GlassReview, Ground, SafeContact, Survivor
from saathi.watch.models import Alert
from saathi.worlds.loading.keys import Sealer

# What organisations keep, about nobody they walk with.
OFFICES: tuple[type[models.Model], ...] = (Cover, SecondLook, SealingKey, Export, Alert)
# Each after those it points at. The wraps come right after the access rows they belong to.
MODELS: tuple[type[models.Model], ...] = (
    Survivor, Access, Conflict, SafeContact, Dependant, Consent, Ground, Particular, Case, Member, Stay, Order, Waiting,
    Move, Service, NextDate, CaseEvent, Matter, MatterStep, Words, Goal, GoalChange, Decision, Challenge, ChallengeStep,
    RetaliationCheck,
    # her plan
    Step, StepChange, Levels, Review, Attainment, Version, Answer,
    Promise, PromiseStep, Meeting, Paper, PaperPiece, PaperStep, PaperDemand, Note, DutyReport,
    Flag,
    # the working week
    StayWish, LeavingRequest, Leave, Absence, BreakGlass, GlassReview, DuplicateSide, Request,
    # after return, stigma
    FollowUp, Visit, Rating, SafetyPlan, Footing, Support, Alarm, Closure, Incident, Response,
    # entitlements, learning and livelihood
    Course, MarketNote, Entitlement, EntitlementStep, LearningOffer, LearningPath, LearningStep, LearningGap,
    # what was asked of others
    Provider, Gap, links.Request, RequestOf, RequestStep, RequestView, Referral, Call,
    # joint team, conference, handover
    JointTeam, Conference, Attendance, Handover, HandoverFact, Accountable,
    # what offices owe
    links.Duty, links.DutyOf, links.Letter, links.LetterOf, links.LetterName,
    # home studies and ways home
    Study, StudyView, StudyReport, Return, ReturnStep, ReturnPaper, ReturnEvent,
    *OFFICES,
)
WRAPS = "vault.wrap"

Range = tuple[date, date | None]


class Rows:
    """Lines waiting to be copied. Memory is bounded by whoever calls `copy_to` often enough."""

    def __init__(self) -> None:
        self.lines: dict[str, list[str]] = {}
        self.ids: list[UUID] = []
        self.n = 0

    def add(self, model: type[models.Model], keys: Sealer, **values: Any) -> UUID:
        """One row. Columns not named get the field's default; sealed ones are given as text and sealed with `keys`."""
        row: UUID = values.setdefault("id", new_id())
        line, used, table = [], 0, model._meta.db_table
        for name, default, seal in _columns(model):
            if name in values:
                value, used = values[name], used + 1
            else:
                value = default()
            if seal is not None and value:
                section = values[seal] if isinstance(seal, str) else seal
                value = keys.seal(table, name, row, section, value)
            line.append(_text(value))
        if used != len(values):
            raise TypeError(f"{model.__name__} has not all of the columns {', '.join(values)}.")
        self.ids.append(row)
        self.add_lines(table, "\t".join(line))
        return row

    def add_wrap(self, access: UUID, version: int | str, wrapped: bytes | str) -> None:
        self.add_lines(WRAPS, "\t".join((_text(access), str(version), _text(wrapped))))

    def add_lines(self, table: str, lines: str, n: int = 1) -> None:
        self.lines.setdefault(table, []).append(lines)
        self.n += n

    def copy_to(self, connection: psycopg.Connection) -> None:
        """Everything so far, in the order the tables need; afterwards nothing waits."""
        for table, columns in _tables():
            if lines := self.lines.pop(table, None):
                name, names = sql.Identifier(*table.split(".")), sql.SQL(", ").join(map(sql.Identifier, columns))
                with connection.cursor().copy(sql.SQL("COPY {} ({}) FROM STDIN").format(name, names)) as copy:
                    copy.write(("\n".join(lines) + "\n").encode())
        self.ids.clear()


@cache
def _tables() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names and columns, in the order of copying."""
    found = [(model._meta.db_table, tuple(str(f.column) for f in model._meta.concrete_fields)) for model in MODELS]
    found.insert(MODELS.index(Access) + 1, (WRAPS, ("access", "kek", "keys")))
    return tuple(found)


@cache
def _columns(model: type[models.Model]) -> tuple[tuple[str, Callable[[], Any], Section | str | None], ...]:
    """(attribute, default, section that seals it) in the table's order."""
    found = []
    for field in model._meta.concrete_fields:
        # A piece of a file comes sealed.
        seal = field.section if isinstance(field, Sealed) and not isinstance(field, SealedPiece) else None
        found.append((field.attname, field.get_default, Section(seal) if isinstance(seal, int) else seal))
    return tuple(found)


def _text(value: Any) -> str:
    """A value as COPY reads it. Free text never comes here: it is sealed, and codes hold nothing to escape."""
    kind = type(value)
    return _WRITERS[kind](value) if kind in _WRITERS else str(value)


def _range(value: Range) -> str:
    return f"[{value[0]},{value[1] or ''})"


_WRITERS: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: r"\N",
    bytes: lambda value: r"\\x" + value.hex(),
    bool: lambda value: "t" if value else "f",
    tuple: _range,
    list: lambda value: "{" + ",".join(map(str, value)) + "}",
    datetime: datetime.isoformat,
    date: date.isoformat,
    Section: lambda value: str(int(value)),
}
