"""The only doors: a read is a query, a write is an action, and both are denied until a role holds the name and a rule
lets it happen. One name is the permission, the rule's key, the journal's verb, the URL name and the test id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, ParamSpec, TypeVar, cast
from uuid import UUID

from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from . import scope
from .actor import Actor
from .clock import Clock, server_clock
from .compiled import ID, Compiled
from .errors import Closed, Held, Invalid, NotFound, NotHeld, OpeningRefused, Refused, Tampered
from .forms import ActForm
from .journal.writing import remember, remember_asking, remember_fault, remember_refusal, remember_shown, survivor_of
from .once import done_with, earlier
from .openings import open_her
from .records import Guarded
from .registry import OPENING, Act, Rule, Verdict, _acts, _rules, acts, enter, is_new, rule, rules

__all__ = [
    "Act", "Rule", "Verdict", "action", "acts", "before_each", "can", "hold", "lend", "lend_if_may", "perform", "query",
    "rule", "rules",
]  # fmt: skip

P = ParamSpec("P")
R = TypeVar("R")
Made = TypeVar("Made")
# Asked once an act was judged and before it is done: answers the id of what is kept where a second person must look.
_gates: list[Callable[[scope.Scope, str, Any, UUID | None, ActForm, Any, Clock], UUID | None]] = []


def query(
    name: str,
    *,
    shows: Callable[[Any], Iterable[UUID]] | None = None,
    asks: bool = False,
    opens: bool = False,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A read. Its first argument is the actor. `shows` says which survivors the answer showed, to be journalled; where
    it `asks`, every asking is an entry of its own as well, even one that found nobody. One that `opens` a file has the
    survivor as its second argument: it counts against what may be opened in an hour, and a try that fails is kept."""

    def register(body: Callable[P, R]) -> Callable[P, R]:
        is_new(name, _acts)

        @wraps(body)
        def run(*args: P.args, **options: P.kwargs) -> R:
            actor: Actor = args[0]  # type: ignore[assignment]
            hold(actor, name)
            with _remembering(actor, name, args[1] if opens else None):  # type: ignore[arg-type]
                answer = body(*args, **options)
                if shows is not None:
                    remember_shown(actor, name, shows(answer))
                if asks:
                    remember_asking(actor, name)
                return answer

        enter(Act(name, "query", run, opens=opens))
        return run

    return register


@contextmanager
def _remembering(actor: Actor, name: str, survivor: UUID | None) -> Iterator[None]:
    """The scope of a query. What was refused in it is written after it was rolled back, by the outermost one."""
    try:
        with scope.opened(actor, name, writes=False):
            try:
                if survivor is not None:
                    open_her(actor, name, survivor, OPENING, writes=True)
                yield
            except NotFound as fault:
                fault.tried = fault.tried or ((name, survivor) if survivor is not None else None)
                raise
    except (NotFound, OpeningRefused) as fault:
        if not scope.is_open():
            remember_fault(actor, fault)
        raise


def action(
    name: str,
    *,
    on: type[Guarded] | None = None,
    takes: type[ActForm],
    words: Any = "",
    opens: bool = False,
) -> Callable[[Callable[..., Made]], Callable[..., Made]]:
    """A write: parse → begin → say who acts → load and lock within reach → role → rule → body → journal → commit.

    The body gets (actor, target, data, *, clock) and returns the id of what it made, or a frozen value with an `id`.
    `once` is the token of the page the act came from: the same token again changes nothing and answers with the
    first id. Where a second person must look first, nothing is done and Held is raised (`approvals`). One that `opens`
    a file counts against what may be opened in an hour.
    """

    def register(body: Callable[..., Made]) -> Callable[..., Made]:
        is_new(name, _acts)

        @wraps(body)
        def run(
            actor: Actor,
            target: UUID | None = None,
            data: Any = None,
            *,
            clock: Clock = server_clock,
            files: Any = None,
        ) -> Made:
            form = takes(actor, data if data is not None else {}, files)
            try:
                taken = _parse(form, actor, name)
                made = _act(actor, _acts[name], target, taken, form, clock)
            except (Refused, NotFound) as fault:
                if isinstance(fault, OpeningRefused):
                    remember_fault(actor, fault)
                remember_refusal(actor, name, target)
                raise
            except (Closed, Tampered, DatabaseError) as fault:
                if _is_gone(actor, _acts[name], target):
                    raise NotFound() from fault
                raise
            if isinstance(made, _Kept):
                raise Held(made.request)
            return cast(Made, made)

        enter(Act(name, "action", run, on, takes, words, body, opens))
        return run

    return register


def _parse(form: ActForm, actor: Actor, name: str) -> Any:
    # An actor whose roles do not hold the act learns nothing from the form's errors.
    if not form.is_valid():
        hold(actor, name)
        raise Invalid(form)
    return form.value()


@dataclass(frozen=True, slots=True)
class _Kept:
    """Instead of what an act makes: it waits for a second person."""

    request: UUID


def _act(actor: Actor, act: Act, target_id: UUID | None, taken: Any, form: ActForm, clock: Clock) -> Any:
    once = form.once
    with scope.opened(actor, act.name, writes=True) as opened:
        target = _load(act, target_id, lock=True)
        hold(actor, act.name)
        _judge(actor, act.name, target, taken)
        if act.opens and (survivor := survivor_of(target)) is not None:
            open_her(actor, act.name, survivor, OPENING, writes=False)
        if once is not None and (made_before := earlier(once, actor, act.name)) is not None:
            return made_before or None
        for gate in _gates:
            if kept := gate(opened, act.name, target, target_id, form, taken, clock):
                done_with(once, actor, act.name, None, target_id)
                return _Kept(kept)
        made, made_id = _done(opened, act, target, taken, clock)
        done_with(once, actor, act.name, made_id, target_id)
        return made


def _done(opened: scope.Scope, act: Act, target: Any, taken: Any, clock: Clock) -> tuple[Any, UUID | None]:
    assert act.body is not None
    made = act.body(opened.actor, target, taken, clock=clock)
    made_id: UUID | None = made if isinstance(made, UUID) else getattr(made, "id", None)
    remember(opened, target, made_id)
    return made, made_id


def before_each(gate: Callable[[scope.Scope, str, Any, UUID | None, ActForm, Any, Clock], UUID | None]) -> None:
    """A room above is asked once an act was judged and before it is done. It answers None, and the act is done."""
    _gates.append(gate)


def lend(
    actor: Actor, name: str, target_id: UUID | None, data: Any, *, clock: Clock, files: Any = None
) -> UUID | None:
    """Inside an open action of somebody else, does what `actor` asked for as hers: her reach, her role and the rule are
    asked now, and the journal gets her entry. Raises what the act itself would, Invalid among it."""
    act = _acts[name]
    assert act.takes is not None
    with scope.lent(actor, name) as opened:
        form = act.takes(actor, data, files)
        target = _load(act, target_id, lock=True)
        taken = _parse(form, actor, name)
        hold(actor, name)
        _judge(actor, name, target, taken)
        return _done(opened, act, target, taken, clock)[1]


def _load(act: Act, target_id: UUID | None, *, lock: bool = False) -> Any:
    if act.on is None:
        return None
    if target_id is None:
        raise NotFound()
    if not lock and (known := scope.current().rows.get((act.on, target_id))) is not None:
        return known
    target = _row(act.on, lock).first(id=target_id)
    if target is None:
        raise NotFound()
    return target


def _is_gone(actor: Actor, act: Act, target_id: UUID | None) -> bool:
    """Whether what the act is about was taken out of reach while it was being done: she stopped sharing meanwhile, and
    row security let the next statement see nothing."""
    if act.on is None or target_id is None or scope.is_open():
        return False
    with scope.opened(actor, act.name, writes=False):
        return _row(act.on, False).first(id=target_id) is None


@cache
def _row(model: type[Guarded], lock: bool) -> Compiled:
    def build() -> Any:
        rows = model._default_manager.filter(pk=ID)
        return rows.select_for_update(of=("self",)) if lock else rows

    return Compiled(build)


def hold(actor: Actor, name: str) -> None:
    """Raises NotHeld where no role of this actor holds the act: for a page that asks nothing of it yet."""
    if not actor.holds(name):
        raise NotHeld(_("Your role does not include this."))


def _judge(actor: Actor, name: str, target: Any, taken: Any) -> None:
    judge = _rules.get(name)
    if judge is None:
        raise NotHeld(_("No rule allows this yet."))
    judge(actor, target, taken)


def can(actor: Actor, name: str, target_id: UUID | None = None) -> Verdict:
    """What the button may say before anything is typed: rules are asked with no data."""
    act = _acts[name]
    if not actor.holds(name):
        return Verdict(False, held=False)
    try:
        with scope.opened(actor, name, writes=False):
            _judge(actor, name, _load(act, target_id), None)
    except Refused as refused:
        return Verdict(False, refused.sentence)
    except NotFound:
        return Verdict(False, held=False)
    return Verdict(True)


def lend_if_may(actor: Actor, name: str, target_id: UUID | None, data: Any, *, clock: Clock) -> bool:
    """The same where it may be left undone: False, and nothing of it is written, where reach, role or rule refuse."""
    try:
        with transaction.atomic():
            lend(actor, name, target_id, data, clock=clock)
    except (Refused, NotFound):
        return False
    return True


def perform(actor: Actor, name: str, target: UUID | None, data: Any) -> UUID | None:
    """Runs an action by its name, for the surfaces that receive names: api, field, exchange."""
    act = _acts.get(name)
    if act is None or act.kind != "action":
        raise NotFound()
    made: UUID | None = act.run(actor, target, data)
    return made
