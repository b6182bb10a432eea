"""What starts, meets or stops a clock: a closed list of things that happen, in the order one day holds them.

Two events of one day count in the order of this list, so that leaving one home comes before admission to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section

PLACE, HEALTH, LEGAL = Section.PLACE, Section.HEALTH, Section.LEGAL


@dataclass(frozen=True, slots=True)
class Event:
    """`at` is the local time of day where anybody knows it. `until_on` is the end an order itself names."""

    code: str
    on: date
    at: time | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """From a day up to (not including) the day the clock runs again: never without an end."""

    reason: str
    from_on: date
    until_on: date


@dataclass(frozen=True, slots=True)
class EventKind:
    """Whose section it is. `is_written` is false where stays, orders and dates already say it. `country`: where this
    happens, wherever she lives meanwhile; of all else her stay says it."""

    section: Section
    words: str | Promise
    is_written: bool = True
    country: str = ""


EVENTS: dict[str, EventKind] = {
    "left": EventKind(PLACE, _("She left the place where she stayed"), False),
    "released": EventKind(PLACE, _("She was released, or left for good"), False),
    "found": EventKind(PLACE, _("She was found, or came out")),
    "lost_child_found": EventKind(PLACE, _("A child who was lost or alone was received")),
    "lost_child_reported": EventKind(PLACE, _("The lost child was reported to the police or the committee")),
    "age_found_child": EventKind(PLACE, _("Her age was found: she is a child")),
    "age_found_adult": EventKind(PLACE, _("Her age was found: she is an adult")),
    "produced": EventKind(PLACE, _("She was brought before the Child Welfare Committee")),
    "cwc_order": EventKind(PLACE, _("The Child Welfare Committee made an order"), False),
    "sir_ordered": EventKind(PLACE, _("The social investigation report was ordered")),
    "sir_filed": EventKind(PLACE, _("The social investigation report was filed")),
    "custody_17_1": EventKind(PLACE, _("Safe custody was ordered (ITPA section 17(1))"), False),
    "custody_17_3": EventKind(PLACE, _("Custody during the inquiry was ordered (ITPA section 17(3))"), False),
    "detention_17_4": EventKind(PLACE, _("A protective home was ordered (ITPA section 17(4))"), False),
    "admitted": EventKind(PLACE, _("She was admitted to a home"), False),
    "admission_examined": EventKind(HEALTH, _("A doctor saw her on admission")),
    "mind_screened": EventKind(HEALTH, _("Someone talked with her about how she feels, on admission")),
    "icp_made": EventKind(PLACE, _("The individual care plan was made with her")),
    "icp_progress_written": EventKind(PLACE, _("Progress of the care plan was written (Form 7 B)")),
    "icp_reviewed": EventKind(PLACE, _("The care plan was reviewed")),
    "committee_of_home_met": EventKind(PLACE, _("The management committee of the home met")),
    "suggestions_read": EventKind(PLACE, _("The suggestion book of the home was read and answered")),
    "inspected": EventKind(PLACE, _("The home was inspected")),
    "inspection_reported": EventKind(PLACE, _("The report of the inspection was sent")),
    "inspection_acted_on": EventKind(PLACE, _("Action was taken on the inspection")),
    "closure_recommended": EventKind(PLACE, _("Closing a home that did wrong was recommended")),
    "home_closed": EventKind(PLACE, _("The children were moved and the home was closed")),
    "month_examined": EventKind(HEALTH, _("The monthly visit of the doctor took place")),
    "quarter_examined": EventKind(HEALTH, _("Teeth, eyes and skin were looked at")),
    "final_order": EventKind(PLACE, _("The committee made its final order"), False),
    "return_sent": EventKind(PLACE, _("The committee sent its quarterly return (Form 16)")),
    "transfer_ordered": EventKind(PLACE, _("A transfer with escort was ordered"), False),
    "transfer_examined": EventKind(HEALTH, _("A doctor saw her before the transfer")),
    "transfer_day": EventKind(PLACE, _("The day she travels"), False),
    "transferred": EventKind(PLACE, _("She was taken to the other place"), False),
    "followup_2_done": EventKind(PLACE, _("The second talk after release took place")),
    "followup_3_done": EventKind(PLACE, _("The third talk after release took place")),
    "return_begun": EventKind(PLACE, _("She said where she is from, and asked to go home across the border")),
    "returned": EventKind(PLACE, _("She returned across the border"), False),
    "appeal_filed": EventKind(LEGAL, _("An appeal was filed")),
    "appeal_decided": EventKind(LEGAL, _("The appeal was decided")),
    "grievance_made": EventKind(LEGAL, _("A complaint about the committee went to the District Magistrate")),
    "grievance_answered": EventKind(LEGAL, _("The District Magistrate answered the complaint")),
    "fir": EventKind(LEGAL, _("An FIR was registered")),
    "sexual_offence_fir": EventKind(LEGAL, _("An FIR for a sexual offence was registered")),
    "progress_told": EventKind(LEGAL, _("The police told her how the investigation goes")),
    "police_report": EventKind(LEGAL, _("The police filed their report in court")),
    "compensation_claimed": EventKind(LEGAL, _("Compensation was claimed or recommended")),
    "compensation_decided": EventKind(LEGAL, _("The claim for compensation was decided")),
    "pocso_sum_ordered": EventKind(LEGAL, _("The Special Court ordered compensation")),
    "pocso_sum_paid": EventKind(LEGAL, _("The compensation of the Special Court reached her account")),
    "relief_recommended": EventKind(LEGAL, _("The committee recommended special relief")),
    "relief_paid": EventKind(LEGAL, _("The special relief was paid")),
    "threat_report_ordered": EventKind(LEGAL, _("A report on threats against her was ordered")),
    "threat_report_made": EventKind(LEGAL, _("The police made the report on threats")),
    "bd_complaint": EventKind(LEGAL, _("A trafficking case was begun in Bangladesh"), country="BD"),
    "bd_update_given": EventKind(LEGAL, _("She was told how the case in Bangladesh goes"), country="BD"),
    "bd_charged": EventKind(LEGAL, _("The tribunal in Bangladesh framed the charge"), country="BD"),
    "bd_judged": EventKind(LEGAL, _("The tribunal in Bangladesh gave its judgment"), country="BD"),
    "breach_known": EventKind(LEGAL, _("It became known that data about her got out")),
    "breach_detailed": EventKind(LEGAL, _("The Data Protection Board was told in detail")),
    "data_asked": EventKind(LEGAL, _("She asked about her data, or asked to correct or delete them")),
    "data_answered": EventKind(LEGAL, _("Her request about her data was answered")),
}  # fmt: skip
RANK = {code: rank for rank, code in enumerate(EVENTS)}
FINDINGS = {"age_found_child": "child", "age_found_adult": "adult"}

PAUSES: dict[str, str | Promise] = {
    "travel": _("She is on the way: travel does not count"),
    "unwell": _("She is too unwell"),
    "her_wish": _("She asked to wait"),
    "court_stay": _("A higher court stopped it for a time"),
}
