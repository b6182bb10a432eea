"""What the pages of sealed files and of the directory say, in values a template can draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from operator import itemgetter
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.exchange import kinds
from saathi.exchange.bundles.queries import ReceivedLine, ReceivedPage, Sealed, SentLine, SentPage
from saathi.exchange.claims import at
from saathi.exchange.kinds import Kind, State
from saathi.exchange.peers.queries import DirectoryPage, KeysLine, PeerLine
from saathi.exchange.words import in_words
from saathi.kernel.sections import SECTION_WORDS, section_named
from saathi.orgs.geography import name_of, valid
from saathi.ui import wording

from .labels import district, language_name

PARTS = {
    "card": gettext_lazy("Name she chose and safe contact"), "identity": gettext_lazy("Identity"),
    "journey": gettext_lazy("Journey"), "plan": gettext_lazy("Her plan"), "goals": gettext_lazy("Her goals"),
    "promises": gettext_lazy("Promises"), "decisions": gettext_lazy("Decisions"),
    "services": gettext_lazy("Services"), "dates": gettext_lazy("Dates"),
    "papers": gettext_lazy("List of papers"), "paper": gettext_lazy("Paper"),
    "medical": gettext_lazy("Medical summary"), "counselling": gettext_lazy("Counselling"),
    "legal": gettext_lazy("Legal summary"), "family": gettext_lazy("Family"),
    "learning": gettext_lazy("Learning and work"), "entitlements": gettext_lazy("Entitlements"),
    "safety": gettext_lazy("Safety"), "recording": gettext_lazy("Her voice"),
}  # fmt: skip
FILES = {
    "application/json": gettext_lazy("text"), "application/pdf": "PDF", "image/jpeg": gettext_lazy("photograph"),
    "audio/ogg": gettext_lazy("sound"), "video/mp4": gettext_lazy("film or sound"),
}  # fmt: skip


def word(choices: Any, code: object) -> str:
    return str(dict(choices.choices).get(code, ""))


def when(moment: datetime) -> str:
    return wording.day(moment.date())


def sent_line(one: SentLine) -> dict[str, Any]:
    values = {"kind": word(Kind, one.kind), "org": one.to}
    return {
        "url": reverse("bundles.sent", args=[one.id]),
        "title": _("%(kind)s to %(org)s") % values,
        "short": values["kind"],
        "code": one.case,
        "made": _("Made by %(name)s on %(day)s") % {"name": one.by, "day": when(one.made_at)},
        "state": _state(one),
        "due": _due(one),
        "is_late": one.is_late,
        "to_carry": one.is_kept and one.carried_at is None,
        "fetch_url": reverse("bundles.carry", args=[one.id]) if one.is_kept else "",
    }


def _state(one: SentLine) -> str:
    if one.state != State.MADE:
        return _("%(state)s on %(day)s") % {"state": word(State, one.state), "day": when(one.state_at)}
    if one.carried_at is not None:
        return _("Carried on %(day)s") % {"day": when(one.carried_at)}
    return _("Not carried yet") if one.is_kept else _("Its time is over")


def _due(one: SentLine) -> str:
    if one.due_at is None:
        return ""
    if one.is_late:
        return _("Their answer is overdue since %(day)s") % {"day": when(one.due_at)}
    return _("Their answer is expected by %(day)s") % {"day": when(one.due_at)}


ANSWERED = (Kind.OFFER, Kind.BUNDLE, Kind.WITHDRAW)


def received_line(one: ReceivedLine) -> dict[str, Any]:
    values = {"kind": word(Kind, one.kind), "org": one.sender or _("an organisation that is not in the directory")}
    tells = one.kind in ANSWERED or one.state == State.EARLY
    return {
        "url": reverse("bundles.page", args=[one.id]),
        "title": _("%(kind)s from %(org)s") % values,
        "short": values["kind"],
        "code": one.case,
        "made": _("Taken in by %(name)s on %(day)s") % {"name": one.by, "day": when(one.taken_at)},
        "state": word(State, one.state) if tells else "",
        "due": "",
        "is_late": False,
        "waits": one.waits,
    }


def threads(page: Sealed) -> list[dict[str, Any]]:
    """What went to and fro, by organisation and case, the case with the latest news first. Within one the first step
    stands first, as it was lived."""
    found: dict[tuple[str, str], list[tuple[datetime, bool, dict[str, Any]]]] = {}
    for ours in page.sent:
        found.setdefault((ours.to, ours.case), []).append((ours.made_at, True, sent_line(ours)))
    for theirs in page.received:
        found.setdefault((theirs.sender, theirs.case), []).append((theirs.taken_at, False, received_line(theirs)))
    dated = [(max(map(itemgetter(0), steps)), key, sorted(steps, key=itemgetter(0, 1))) for key, steps in found.items()]
    return [
        {"org": org, "code": code, "steps": [{**line, "is_ours": is_ours} for _at, is_ours, line in steps]}
        for _last, (org, code), steps in sorted(dated, key=itemgetter(0), reverse=True)
    ]


def sent_facts(page: SentPage) -> list[tuple[str, str]]:
    line = page.line
    facts = [
        (_("Number between the two organisations"), wording.number(line.number)),
        (_("Case"), line.case), (_("Made"), f"{line.by}, {when(line.made_at)}"), (_("How far it is"), _state(line)),
        (_("Their answer"), _due(line)), (_("Can be taken in until"), when(line.expires_at)),
        *body_facts(page.said.kind, page.said.body), *_how_much(page),
    ]  # fmt: skip
    return [fact for fact in facts if fact[1]]


def received_facts(page: ReceivedPage) -> list[tuple[str, str]]:
    line = page.line
    facts = [
        (_("From"), line.sender), (_("Number between the two organisations"), wording.number(line.number)),
        (_("Case"), line.case), (_("Taken in"), f"{line.by}, {when(line.taken_at)}"),
        (_("How far it is"), word(State, line.state)), (_("Its time ends"), when(line.expires_at)),
        (_("Answered by"), f"{page.answered_by}, {when(page.answered_at)}" if page.answered_at else ""),
        *body_facts(page.said.kind, page.said.body), *_how_much(page),
    ]  # fmt: skip
    if page.offer is not None and page.said.kind == Kind.BUNDLE:
        facts += [(_("What they asked for"), word(kinds.Need, page.offer["need"])), *_offer(page.offer)]
    return [fact for fact in facts if fact[1]]


def body_facts(kind: str, body: Mapping[str, Any]) -> list[tuple[str, str]]:
    said = _BODIES.get(kind)
    return said(body) if said else []


def _offer(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (_("District"), district(body["district"]) or body["district"]),
        (_("Language"), language_name(body["language"])), (_("Age"), word(kinds.Band, body["age_band"])),
    ]  # fmt: skip


def _whole_offer(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    asked = (_("What is asked for"), word(kinds.Need, body["need"]))
    return [asked, *_offer(body), (_("Answer by"), when(at(body["answer_by"])))]


def _bundle(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    consent = body["consent"]
    return [
        (_("What it is for"), word(kinds.Need, body["purpose"])),
        (_("Parts of her file in it"), sections(body["fields"])),
        (_("She agreed to share"), sections(consent["scope"])),
        (_("She said so in"), language_name(consent["language"])),
        (_("Her yes lasts until"), when(at(consent["expires"]))),
        (_("How she takes it back"), ", ".join(word(kinds.Withdrawal, one) for one in consent["withdrawal"])),
        (_("May it be passed on?"), _("No. Whoever else should see it is asked for by her.")),
    ]


def sections(names: list[str]) -> str:
    return ", ".join(str(SECTION_WORDS[section_named(name)]) for name in names)


def _receipt(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(word(State, one["state"]), when(at(one["at"]))) for one in body["states"]]


def _missing(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    numbers = {"first": wording.number(body["first"]), "last": wording.number(body["last"])}
    return [(_("Missing there"), _("Numbers %(first)s to %(last)s. Fetch and carry them once more.") % numbers)]


_BODIES: Mapping[str, Callable[[Mapping[str, Any]], list[tuple[str, str]]]] = {
    Kind.OFFER: _whole_offer,
    Kind.ACCEPT: lambda body: [
        (_("Room for"), wording.number(body["places"])), (_("From"), when(at(body["since"])))],
    Kind.DECLINE: lambda body: [(_("Why not"), word(kinds.WhyDecline, body["reason"]))],
    Kind.BUNDLE: _bundle,
    Kind.RECEIPT: _receipt,
    Kind.OUTCOME: lambda body: [(_("What came of it"), word(kinds.Outcome, body["outcome"]))],
    Kind.WITHDRAW: lambda body: [(_("Why it was recalled"), word(kinds.WhyRecall, body["reason"]))],
    Kind.SEALED: lambda body: [
        (_("Closed on"), when(at(body["at"]))), (_("Copies on paper destroyed"), wording.number(body["copies"]))],
    Kind.RESEND: _missing,
}  # fmt: skip


def parts(page: SentPage | ReceivedPage) -> list[dict[str, str]]:
    """What is in a bundle, by kind and size: never by a name of anybody."""
    return [
        {
            "code": one["name"], "name": part_name(one["name"]), "kind": str(FILES[one["media"]]),
            "section": sections([one["section"]]), "size": wording.size(one["size"]),
        }
        for one in page.said.parts
    ]  # fmt: skip


def _how_much(page: SentPage | ReceivedPage) -> list[tuple[str, str]]:
    """How many papers are in a bundle, and how large it is: the wrapping around its parts weighs next to nothing."""
    parts = page.said.parts
    if not parts:
        return []
    n = sum(one["media"] != kinds.TEXT for one in parts)
    return [
        (_("Papers in it"), wording.number(n)),
        (_("Size of the file"), _("about %(size)s") % {"size": wording.size(sum(one["size"] for one in parts))}),
    ]


def part_name(code: str) -> str:
    name, _under, n = code.partition("_")
    return f"{PARTS[name]} {wording.number(int(n))}" if n else str(PARTS[name])


def keys(one: KeysLine) -> dict[str, Any]:
    return {
        "words": in_words(one.fingerprint, wording.lang()),
        "latin": in_words(one.fingerprint) if wording.lang() != "en" else "",
        "days": _("%(first)s to %(last)s") % {"first": when(one.since), "last": when(one.until)},
        "gone": _("Not trusted since %(day)s") % {"day": when(one.distrusted_since)} if one.distrusted_since else "",
    }


STANDS = {"new": gettext_lazy("new"), "changed": gettext_lazy("changed")}


def peer(one: PeerLine) -> dict[str, Any]:
    return {
        "name": one.name, "country": wording_country(one.country), "stands": str(STANDS.get(one.stands, "")),
        "keys": [keys(key) for key in reversed(one.keys)],
    }  # fmt: skip


def wording_country(code: str) -> str:
    return name_of(code, wording.lang()) if valid(code) else code


def directory(one: DirectoryPage) -> dict[str, Any]:
    return {
        "facts": [
            (_("Number"), wording.number(one.version)), (_("Made"), when(one.issued_at)),
            (_("Ends"), when(one.expires_at)), (_("Last checked"), when(one.checked_at)),
        ],
        "words": in_words(one.fingerprint, wording.lang()),
        "latin": in_words(one.fingerprint) if wording.lang() != "en" else "",
        "keepers": one.keepers, "n_signed": one.n_signed, "is_over": one.is_over, "is_fresh": one.is_fresh,
        "peers": [peer(each) for each in one.peers],
    }  # fmt: skip
