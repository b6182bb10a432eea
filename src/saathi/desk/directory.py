"""Services and offices in words: what, where, when, at what cost, and whether anybody verified it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.kernel.groups import Group
from saathi.links.choices import Need
from saathi.links.directory.queries import NEAR_KM, GapLine, ProviderLine, SearchFilter
from saathi.links.directory_choices import KINDS_FOR, Access, ProviderKind
from saathi.orgs.geography import valid
from saathi.survivors.forms import LANGUAGES
from saathi.ui import wording
from saathi.ui.fields import Choice, Field

from . import labels
from .requests import day_of

REACH = (30, 60, NEAR_KM, 300, 2_000)
NAMES = ("need", "kind", "district", "km", "language", "access", "woman", "free")


def line(one: ProviderLine) -> dict[str, Any]:
    is_local = one.local_language == wording.lang() and one.name_local
    return {
        "id": one.id,
        "name": one.name_local if is_local else one.name,
        "other": "" if is_local else one.name_local,
        "other_lang": one.local_language,
        "kind": labels.word("provider", one.kind),
        "where": " · ".join(filter(None, (labels.district_name(one.district), km(one.km)))),
        "facts": [fact for fact in _facts(one) if fact],
        "hours": _("Open day and night") if one.is_day_and_night else one.hours,
        "phone": one.phone,
        "verified": verified(one),
        "is_stale": one.is_stale,
        "doubt": _("Somebody said on %(day)s that something here is wrong.") % {"day": wording.day(one.doubted_on)}
        if one.doubted_on
        else "",
        "has_sign_in": one.organisation is not None,
    }


def _facts(one: ProviderLine) -> list[str]:
    return [
        labels.word("cost", one.cost),
        _("A woman works there") if one.woman else "",
        ", ".join(filter(None, (labels.language_name(code) for code in one.languages))),
        ", ".join(filter(None, (labels.word("provider_access", code) for code in one.access))),
    ]


def km(n: int | None) -> str:
    """Between the middles of two districts, and said so where it is drawn."""
    if n is None:
        return ""
    return _("in the same district") if n == 0 else _("about %(n)s km") % {"n": wording.number(n)}


def verified(one: ProviderLine) -> str:
    if one.verified_on is None:
        return _("Nobody verified this yet. Call before she goes.")
    values = {"day": wording.day(one.verified_on), "ago": wording.ago(one.verified_on)}
    if one.is_stale:
        return _("Verified on %(day)s, %(ago)s. That is long ago: call before she goes.") % values
    return _("Verified on %(day)s, %(ago)s.") % values


def hint(one: ProviderLine) -> str:
    """Beside the name of an option that she is shown."""
    said = line(one)
    return " · ".join(filter(None, (said["kind"], said["where"], said["hours"], *said["facts"])))


def said(groups: tuple[Group, ...]) -> list[str]:
    """What groups of survivors said: never fewer than ten, and no day."""
    found = []
    for group in groups:
        n, good = sum(group.counts), group.counts[4]
        values = {"good": wording.number(good), "since": wording.day(group.since), "until": wording.day(group.until)}
        sentence = ngettext(
            "Of %(num)s answer from %(since)s to %(until)s, %(good)s said that it was of use.",
            "Of %(num)s answers from %(since)s to %(until)s, %(good)s said that it was of use.",
            n,
        )
        found.append(sentence % {**values, "num": wording.number(n)})
    return found


def filters_of(data: QueryDict, district: str = "") -> SearchFilter:
    """From the address; what is on no list is left out. `district` is where one starts from, if nothing is said."""
    need, kind, area = data.get("need", ""), data.get("kind", ""), data.get("district", district)
    kinds = (kind,) if kind in ProviderKind.values else KINDS_FOR.get(need, ())
    reach = data.get("km", "")
    return SearchFilter(
        kinds,
        area if area and valid(area) else "",
        int(reach) if reach in map(str, REACH) else NEAR_KM,
        data.get("language", "") if data.get("language") in dict(LANGUAGES) else "",
        data.get("woman") == "on",
        data.get("free") == "on",
        data.get("access", "") if data.get("access") in Access.values else "",
    )


def filter_fields(data: QueryDict, filters: SearchFilter) -> list[Field]:
    def select(name: str, label: str, pairs: Any, now: str) -> Field:
        choices = tuple(Choice(code, str(words), chosen=code == now) for code, words in pairs)
        return Field(name, label, "select", choices=choices, value=now)

    none = ("", _("All"))
    reach = [(str(n), _("%(n)s km") % {"n": wording.number(n)}) for n in REACH]
    return [
        select("need", _("What is needed?"), [none, *Need.choices], data.get("need", "")),
        select("kind", _("What is it?"), [none, *ProviderKind.choices], data.get("kind", "")),
        select("district", _("Around which district?"), [("", _("Everywhere")), *labels.district_choices()],
               filters.district),
        select("km", _("How far?"), reach, str(filters.within_km)),
        select("language", _("Which language is spoken there?"), [none, *LANGUAGES], filters.language),
        select("access", _("What makes it easier?"), [none, *Access.choices], filters.access),
        Field("woman", _("A woman works there"), "check", value=filters.woman),
        Field("free", _("Free of cost"), "check", value=filters.free),
    ]  # fmt: skip


def query_of(data: QueryDict, **more: str) -> str:
    return urlencode({**{name: data[name] for name in NAMES if data.get(name)}, **more})


def gap(one: GapLine) -> dict[str, str]:
    return {
        "need": labels.word("need", one.need),
        "kind": labels.word("provider", one.kind),
        "where": labels.district_name(one.district),
        "n": wording.number(one.n),
        "last": wording.day(day_of(one.last_at)),
    }
