"""How days, numbers and languages are written, the same on a page, in a PDF and in an export.

Rules: digits are Latin in every language and grouped the Indian way (12,34,567); a date has its month in
words ("12 Dec 2026"); sentences are whole and translated whole.
"""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup, escape

from . import months

FOR_TEMPLATES: Final = ("day", "short_day", "month_of", "days", "number", "ago", "clock", "count_words", "isolate_lang")

# Each language is named in itself: whoever needs the switch cannot be expected to read the page's language.
LANGUAGES: Final = (("en", "English"), ("bn", "বাংলা"), ("hi", "हिन्दी"), ("mr", "मराठी"))
_CODES: Final = frozenset(code for code, _name in LANGUAGES)


def lang() -> str:
    """The active language as a two-letter code; anything we do not write becomes English."""
    code = (translation.get_language() or "en").partition("-")[0]
    return code if code in _CODES else "en"


def languages() -> tuple[tuple[str, str], ...]:
    return LANGUAGES


def day(value: date) -> str:
    """'12 Dec 2026', month in the active language, Latin digits. Of a moment the day that it was here."""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return f"{value.day} {month_of(value)} {value.year}"


def short_day(value: date) -> str:
    """'12 Dec', where the year is already on the page."""
    return f"{value.day} {month_of(value)}"


def month_of(value: date) -> str:
    """'Dec'."""
    return months.MONTHS[lang()][value.month - 1]


def month_and_year(value: date) -> str:
    """'December 2026', as the head of a calendar."""
    return f"{months.WHOLE[lang()][value.month - 1]} {value.year}"


def days_begin() -> list[str]:
    """The first letter of each day of the week, from Monday on."""
    return months.DAYS_BEGIN[lang()]


def number(value: int) -> str:
    """Whole number in Indian grouping: 1234567 -> '12,34,567'."""
    sign, digits = ("-" if value < 0 else ""), str(abs(value))
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return sign + ",".join([*groups, tail])


def days(n: int) -> str:
    """'1 day', '1,234 days'."""
    return ngettext("%(n)s day", "%(n)s days", n) % {"n": number(n)}


def size(n: int) -> str:
    """Of bytes: '640 KB', '1.4 MB', in steps of 1024 as the caps of files are."""
    if n < 1 << 20:
        return _("%(n)s KB") % {"n": number(max(1, -(-n // 1024)))}
    return _("%(n)s MB") % {"n": f"{n / (1 << 20):.1f}"}


def ago(value: date, today: date | None = None) -> str:
    """How far a day is from today, in words a person would say. Today may be passed in; else the local day."""
    today = today or timezone.localdate()
    return _ago((today - (timezone.localdate(value) if isinstance(value, datetime) else value)).days, lang())


@lru_cache(maxsize=4096)  # a long list says the same few over and over
def _ago(gap: int, language: str) -> str:
    """In the active language, which is `language`."""
    if gap == 0:
        return _("today")
    if abs(gap) == 1:
        return _("yesterday") if gap > 0 else _("tomorrow")
    size = abs(gap)
    if gap > 0:
        return ngettext("%(n)s day ago", "%(n)s days ago", size) % {"n": number(size)}
    return ngettext("in %(n)s day", "in %(n)s days", size) % {"n": number(size)}


def clock(value: datetime) -> str:
    """'14:05' in local time: hours are written with 24 so that no language needs am and pm."""
    return timezone.localtime(value).strftime("%H:%M") if timezone.is_aware(value) else value.strftime("%H:%M")


def count_words(n: int, is_all: bool = True) -> str:
    """'1,204', or '1,204+' where counting stopped there."""
    return number(n) if is_all else f"{number(n)}+"


def beside(parts: Iterable[str]) -> Markup:
    """What there is of them, side by side. Parts marked with their own language stay so: a plain join would show the
    marks themselves."""
    return Markup(" · ").join(part for part in parts if part)


def isolate_lang(text: str, code: str) -> Markup:
    """Mark a run of text with its own language, for the right letter shapes and the right voice."""
    return Markup('<span lang="{}">{}</span>').format(code, escape(text))
