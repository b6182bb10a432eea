"""What a referral has beside its request: who makes the call, who goes with her, and each call that was made."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.plans.choices import MadeBy
from saathi.survivors.models import Survivor

from ..referral_choices import Company, Reached
from .requests import Request


class Referral(Record):
    """Its section is that of the request. `caller`: she herself with somebody who practised it with her, both, or we.
    `company`: who goes with her."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="referrals")
    request = models.OneToOneField(Request, models.PROTECT, related_name="referral")
    section = models.IntegerField()
    caller = Word(max_length=8, choices=MadeBy.choices)
    company = Word(max_length=8, choices=Company.choices)
    company_words = Sealed("section")

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "request", "section", "caller", "company")
        sealed = ("company_words",)


class Call(Record):
    """One call or visit to them, by whom, and what came of it. Written once."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="referral_calls")
    referral = models.ForeignKey(Referral, models.PROTECT, related_name="calls")
    section = models.IntegerField()
    caller = Word(max_length=8, choices=MadeBy.choices)
    spoke = Word(max_length=12, choices=Reached.choices)
    words = Sealed("section")
    language = LanguageCode(default="")
    called_on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "called_on"], name="links_calls")]

    class Privacy:
        case = (
            "survivor", "referral", "section", "caller", "spoke", "language", "called_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words",)
