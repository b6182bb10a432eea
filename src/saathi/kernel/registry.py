"""What the house can do, by name: each act once, and the one rule that _rules it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .actor import Actor
from .forms import ActForm
from .records import Guarded

Rule = Callable[[Actor, Any, Any], None]


@dataclass(frozen=True, slots=True)
class Act:
    """One registered name. `words` is the button's label, a lazy translation; `body` what an action does, bare."""

    name: str
    kind: str
    run: Callable[..., Any]
    on: type[Guarded] | None = None
    takes: type[ActForm] | None = None
    words: Any = ""
    body: Callable[..., Any] | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an act may happen now; where not, the rule's own sentence; `held` is whether any role has it."""

    allowed: bool
    sentence: str = ""
    held: bool = True


_acts: dict[str, Act] = {}
_rules: dict[str, Rule] = {}
OPENING: list[str] = []  # the acts by which somebody's file is opened


def acts() -> Mapping[str, Act]:
    return _acts


def rules() -> Mapping[str, Rule]:
    return _rules


def rule(name: str) -> Callable[[Rule], Rule]:
    """Registers the one function that answers whether this act may happen now: it returns, or raises Refused."""

    def register(judge: Rule) -> Rule:
        is_new(name, _rules)
        _rules[name] = judge
        return judge

    return register


def enter(act: Act) -> None:
    _acts[act.name] = act
    if act.opens:
        OPENING.append(act.name)


def is_new(name: str, registry: Mapping[str, Any]) -> None:
    """Raises RuntimeError where somebody has this name already."""
    if name in registry:
        raise RuntimeError(f"{name} is registered twice.")
