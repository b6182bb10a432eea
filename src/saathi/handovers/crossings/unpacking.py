"""Papers that came in a sealed file. Each is a stranger's file: it goes through the cell like every upload, and only
what comes out of it is kept, as a paper of hers. One that is refused keeps nobody from arriving."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from types import SimpleNamespace
from uuid import UUID

from saathi.cases.paper_choices import PaperKind
from saathi.cases.paper_choices import Step as PaperDone
from saathi.cases.papers.actions import keep_paper
from saathi.exchange.bundles.opening import harmless
from saathi.exchange.kinds import TEXT
from saathi.exchange.parts import Part
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.sections import section_named
from saathi.survivors.models import Survivor
from saathi.uploads.kinds import TYPES
from saathi.uploads.opening import Unusable

from ..offers.dossier import Line
from .cut import NOBODY, PAPERS, lines_in
from .packing import RECORDINGS

SECONDS = 60
"""For all papers of one file together: what is not opened by then is not kept."""
LONGEST_TITLE = 200
_HEARD = {TYPES[file] for file in RECORDINGS}


@dataclass(frozen=True, slots=True)
class CameAs:
    """A line as it came, and the part that is the paper it names."""

    group: str
    line: Line
    part: Part | None


def lines_of_all(parts: tuple[Part, ...]) -> list[CameAs]:
    """In the order of the file. A paper belongs to the one line of its section that names it; one that no line names
    has a line of its own."""
    papers = {part.name: part for part in parts if part.media != TEXT}
    found = []
    for group, lines in map(lines_in, parts):
        for line in lines:
            part = papers.get(line.more) if group == PAPERS else None
            is_its = part is not None and section_named(part.section) == line.section
            found.append(CameAs(group, line, papers.pop(line.more) if is_its else None))
    return found + [CameAs(PAPERS, _unnamed(part), part) for part in papers.values()]


def _unnamed(part: Part) -> Line:
    kind = PaperKind.RECORDING if part.media in _HEARD else PaperKind.OTHER
    return Line(NOBODY, int(section_named(part.section)), None, str(kind), part.name, "", "")


class Unpacking:
    """Keeps papers of one file that came with her from `sender`, until the time for all of them is over."""

    def __init__(self, actor: Actor, survivor: Survivor, sender: str, clock: Clock) -> None:
        self.actor, self.survivor, self.sender, self.clock = actor, survivor, sender, clock
        self.until = monotonic() + SECONDS

    def kept(self, one: CameAs) -> tuple[UUID | None, str]:
        """The paper, or why it was not kept. Neither for a line without one. Inside an act."""
        if one.part is None:
            return None, ""
        try:
            if monotonic() > self.until:
                raise Unusable("time")
            taken = harmless(one.part)
        except Unusable as no:
            return None, no.key
        line = one.line
        said = SimpleNamespace(
            paper=taken, section=line.section, title=line.text[:LONGEST_TITLE], from_whom=self.sender,
            kind=line.code if line.code in PaperKind.values else str(PaperKind.OTHER), language=line.language,
            dated_on=line.on if line.on and line.on <= today(self.clock) else None, is_evidence=False)  # fmt: skip
        return keep_paper(self.actor, self.survivor, said, self.clock, how=PaperDone.CAME), ""
