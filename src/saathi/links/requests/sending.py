"""Making a request. Called inside an action, by this room and by every room above that asks something of another
organisation; the rule of that action calls `rules.must_send` first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.orgs.queries import own_organisation
from saathi.survivors.models import Survivor

from ..choices import ENDED, SECTION_OF_NEED, HerAnswer, RequestState
from ..models import Request, RequestOf, RequestView
from .moving import is_sent, write_step


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of whom. `organisation` where they have a sign-in here, else `provider` of the directory. `words`
    hold no identity (`plain`); `sections` is what the purpose needs; `by_on` until when it is needed. `district` is
    where it is needed. `section` is where it stands in her file: that of the need, unless a kind says another."""

    kind: str
    need: str
    started_by: str
    organisation: UUID | None = None
    provider: UUID | None = None
    words: str = ""
    sections: int = int(Section.CARD)
    district: str = ""
    by_on: date | None = None
    section: Section | None = None

    @property
    def stands_in(self) -> Section:
        return self.section or SECTION_OF_NEED.get(self.need, Section.CARD)


@dataclass(frozen=True, slots=True)
class HerView:
    """What she said before it was sent, in which language, and of how many options."""

    answer: str
    words: str = ""
    language: str = ""
    n_offered: int = 1


def send(actor: Actor, survivor: Survivor, asking: Asking, view: HerView, *, clock: Clock) -> Request:
    """Sent at once where she said yes, or was not asked and the kind needs no yes; "not now" is kept as a draft, and
    her no as her no: neither leaves the house."""
    request = _asked(actor, survivor, asking, clock)
    if view.answer == HerAnswer.NO:
        request.state, request.ended_at = RequestState.SAID_NO, clock()
    elif view.answer != HerAnswer.NOT_NOW:
        is_sent(request, clock())
    request.save(force_insert=True)
    her = RequestOf.objects.create(
        survivor=survivor,
        request=request,
        section=int(asking.stands_in),
        kind=asking.kind,
        need=asking.need,
        organisation=asking.organisation,
        answer=view.answer,
        answered_on=today(clock),
        n_offered=view.n_offered,
    )
    write_view(actor, her, view.answer, view.words, view.language, clock)
    write_step(actor, request, "send" if request.sent_at else "keep", RequestState.DRAFT, clock)
    scope.current().section = her.section
    touch(survivor.pk, her.section)
    return request


def _asked(actor: Actor, survivor: Survivor, asking: Asking, clock: Clock) -> Request:
    ours = own_organisation(actor)
    return Request(
        kind=asking.kind,
        state=RequestState.DRAFT,
        from_organisation=ours,
        to_organisation=asking.organisation,
        provider=asking.provider,
        kept_by=ours,
        asked_by=actor.id,
        started_by=asking.started_by,
        need=asking.need,
        words=asking.words,
        district=asking.district,
        language=survivor.languages[0] if survivor.languages else "",
        age_band=survivor.age_band,
        sections=int(asking.sections | Section.CARD),
        by_on=asking.by_on,
        made_at=clock(),
    )


def write_view(actor: Actor, her: RequestOf, answer: str, words: str, language: str, clock: Clock) -> None:
    """What she said, added to what she said before. `answer` is empty where it is about what came of it."""
    RequestView.objects.create(
        survivor_id=her.survivor_id, request_id=her.request_id, section=her.section, answer=answer, words=words,
        language=language, said_on=today(clock), written_by=actor.id, written_at=clock(),
    )  # fmt: skip


def pass_on(survivor: UUID, was: UUID, to: UUID) -> int:
    """Her case is handed over: what one organisation answered for on her side, another answers for from now on. In the
    transaction that changes the accountable organisation. How many requests went over."""
    theirs = Request.objects.filter(of__survivor_id=survivor, kept_by=was).exclude(state__in=ENDED)
    return int(theirs.update(kept_by=to))
