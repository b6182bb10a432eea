"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..heard_choices import HerAnswer
from ..rules import open_case

BEFORE = (HerAnswer.HEARD, HerAnswer.AGAIN)


@rule("cards.answer")
@rule("helps.ask")
def may_answer(actor: Actor, her: Survivor, data: Any) -> None:
    """Hers alone: while somebody sits with her, and only about her."""
    if actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))
    open_case(her.pk)
    if data is None or not hasattr(data, "piece"):
        return
    if (data.answer in BEFORE) != data.piece.startswith("before."):
        raise Refused(_("This is no answer to this card."))
    if data.answer in (HerAnswer.ASK, HerAnswer.AGAIN) and not data.words:
        raise Refused(_("A question needs words, so that somebody can answer it."))


@rule("cards.explain")
def may_explain(actor: Actor, her: Survivor, data: Any) -> None:
    open_case(her.pk)
    if data is None:
        return
    if data.piece.startswith("before."):
        raise Refused(_("What is said before her first words is said on her own pages, and she answers there."))
    if data.answer == HerAnswer.ASK and not data.words:
        raise Refused(_("Write down what she asked, so that somebody can answer it."))
