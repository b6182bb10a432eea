"""Two organisations working on one plan."""

from __future__ import annotations

from django.db import models

from saathi.kernel.records import Record
from saathi.links.models import Request
from saathi.survivors.models import Survivor


class JointTeam(Record):
    """She said yes to one worker of the other organisation. `sections` is what she let that worker see on that day;
    what is open now stands with her sharing. `is_of_her_district`: the worker comes from where she is from, and she was
    told so before she answered."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="joint_teams")
    request = models.OneToOneField(Request, models.PROTECT, related_name="+")
    organisation = models.UUIDField()
    worker = models.UUIDField()
    sections = models.IntegerField()
    consent = models.UUIDField()
    is_of_her_district = models.BooleanField(default=False)
    since_on = models.DateField()
    ended_on = models.DateField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "since_on"], name="handovers_joint")]

    class Privacy:
        case = (
            "survivor", "request", "organisation", "worker", "sections", "consent", "is_of_her_district", "since_on",
            "ended_on",
        )  # fmt: skip
