"""Her papers, as rows: a page each that says what it stands for, and that it is invented; a demand for Meghna's."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from functools import cache
from uuid import UUID

from saathi.cases.models import Paper, PaperDemand, PaperPiece, PaperStep
from saathi.cases.paper_choices import Demander, FileKind, PaperKind, Shown, Step, WhyNotTold
from saathi.kernel.files import FileLabel
from saathi.kernel.ids import new_id
from saathi.kernel.sections import Section
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Paper as Made
from saathi.worlds.shapes import Person

# What the generator calls a paper: its kind, where it is kept, what it is called, from whom it came.
KINDS = {
    "production_report": (PaperKind.OTHER, Section.LEGAL, "Report of her production", "Police"),
    "medical_examination": (PaperKind.MEDICAL, Section.HEALTH, "Medical examination", "District hospital"),
    "home_report": (PaperKind.OTHER, Section.FAMILY, "Home report", "District Child Protection Unit"),
    "care_plan": (PaperKind.OTHER, Section.PLAN, "Individual care plan", "The home where she stays"),
    "final_order": (PaperKind.ORDER, Section.LEGAL, "Final order", "Child Welfare Committee"),
    "address_verification": (PaperKind.OTHER, Section.FAMILY, "Address verification", "Police near her home"),
}
DEMANDED = "meghna"


def write_papers(rows: Rows, keys: Keys, person: Person, places: Places, today: date, now: datetime) -> list[UUID]:
    """Those that were made; a missing one is for the law clocks to find. Answers those of her legal part."""
    writer = places.writer(person.case.organisation, person.case.workers)
    legal: list[UUID] = []
    for made in person.case.papers:
        if made.made_on is not None and made.kind in KINDS:
            one = _paper(rows, keys, made, made.made_on, writer, now)
            legal += [one] if KINDS[made.kind][1] == Section.LEGAL else []
    if person.survivor.key == DEMANDED:
        _demand(rows, keys, writer, today, now)
    return legal


def _paper(rows: Rows, keys: Keys, made: Made, on: date, writer: UUID, now: datetime) -> UUID:
    kind, section, title, from_whom = KINDS[made.kind]
    raw, one, moment = page(title), new_id(), at(on, now, 3)
    hers = {"survivor_id": keys.survivor, "section": int(section)}
    rows.add(
        Paper, keys, id=one, **hers, kind=kind, title=title, from_whom=from_whom, language="en", dated_on=on,
        file=FileKind.PDF, pages=1, kilobytes=-(-len(raw) // 1024), sha256=hashlib.sha256(raw).hexdigest(),
        added_by=writer, added_at=moment)
    label = FileLabel(PaperPiece._meta.db_table, one, keys.survivor, section)
    for place, piece in enumerate(keys.seal_file(label, raw)):
        rows.add(PaperPiece, keys, **hers, paper_id=one, place=place, piece=piece)
    rows.add(PaperStep, keys, **hers, paper_id=one, what=Step.ADDED, by=writer, at=moment)
    return one


def _demand(rows: Rows, keys: Keys, writer: UUID, today: date, now: datetime) -> None:
    came = today - timedelta(days=1)
    rows.add(
        PaperDemand, keys, survivor_id=keys.survivor, section=int(Section.LEGAL), who=Demander.POLICE,
        named="An officer of a police station", shown=Shown.LETTER, number="", scope="All papers of her file.",
        came_on=came, answer_by_on=today + timedelta(days=4), why_not_told=WhyNotTold.NOT_REACHED,
        tell_by_on=today + timedelta(days=1), written_by=writer, written_at=at(came, now, 5))


@cache
def page(title: str) -> bytes:
    """A PDF of one page, written by hand: Latin letters only."""
    words = f"BT /F1 20 Tf 72 720 Td ({title}) Tj 0 -30 Td /F1 12 Tf (Invented, for the demonstration.) Tj ET".encode()
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(words), words),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, part)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start)
