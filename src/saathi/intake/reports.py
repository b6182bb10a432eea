"""A dry run's report as text that is kept sealed, and back as what a page shows, translated on reading."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from saathi.intake.checking import Report
from saathi.intake.sentences import Fault, Sentence

_PLAIN = ("rows", "good", "without_reference", "anonymous", "consent_not_stated", "children")


@dataclass(frozen=True, slots=True)
class KeptReport:
    """As `checking.Report`, without what only a mapping needs. `already` rows were taken before; `alike` rows name
    someone much like a person the asker can see (of the first `alike.COMPARED` names).
    """

    rows: int
    good: int
    without_reference: int
    anonymous: int
    consent_not_stated: int
    children: int
    faults: tuple[Fault, ...]
    counted: tuple[tuple[str, Sentence, int], ...]
    clashes: tuple[Sentence, ...]
    unknown: tuple[tuple[str, int], ...]
    kept_in_file: tuple[tuple[str, int], ...]
    already: int
    alike: int

    @property
    def bad(self) -> int:
        return self.rows - self.good

    @property
    def is_well(self) -> bool:
        return self.rows > 0 and not (self.bad or self.unknown or self.clashes)


def report_text(report: Report, *, already: int, alike: int) -> str:
    """JSON. Names no person: values that could are never in a fault."""
    kept: dict[str, Any] = {name: getattr(report, name) for name in _PLAIN} | {"already": already, "alike": alike}
    kept["faults"] = [[one.row, one.column, one.value, _sentence(one.reason)] for one in report.faults]
    kept["clashes"] = [_sentence(one) for one in report.clashes]
    kept |= {name: getattr(report, name) for name in ("counted", "unknown", "kept_in_file")}
    return json.dumps(kept, ensure_ascii=False, default=str)


def report_of(text: str) -> KeptReport:
    """What `report_text` wrote."""
    kept: dict[str, Any] = json.loads(text)
    return KeptReport(
        **{name: kept.get(name, 0) for name in _PLAIN},
        faults=tuple(Fault(row, column, value, _said(reason)) for row, column, value, reason in kept["faults"]),
        counted=tuple((heading, Sentence(msgid, _Unfilled()), count) for heading, msgid, count in kept["counted"]),
        clashes=tuple(_said(one) for one in kept["clashes"]),
        unknown=tuple((heading, count) for heading, count in kept["unknown"]),
        kept_in_file=tuple((heading, count) for heading, count in kept["kept_in_file"]),
        already=kept["already"],
        alike=kept["alike"],
    )


class _Unfilled(dict[str, object]):
    """For a sentence that stands for many rows: each of its parts differs from row to row."""

    def __missing__(self, name: str) -> str:
        return "…"


def _sentence(sentence: Sentence) -> list[Any]:
    parts: Mapping[str, object] = sentence.parts
    return [sentence.msgid, dict(parts)]


def _said(kept: list[Any]) -> Sentence:
    return Sentence(kept[0], kept[1])
