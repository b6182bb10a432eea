"""Words of the data file's codes: which way, which step, which paper."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.cases.matters.words import DOORS, LAWS

Words = dict[str, str | Promise]

TRACKS: Words = {
    "bd_return": _("From India to Bangladesh"),
    "in_transfer": _("To her home State, with an escort"),
}

# Named so that it reads the same whether it was reached or lies ahead.
STEPS: Words = {
    "r0": _("Where she is from, as she says it"),
    "r1": _("Talk about her home"),
    "r2": _("Request to the State and the Task Force"),
    "r3": _("Papers with the High Commission of Bangladesh"),
    "r4": _("Talk with the High Commission"),
    "r5": _("Nationality confirmed in Bangladesh"),
    "r6": _("Her family asked, and the risk looked at"),
    "r7": _("Travel permit"),
    "r8.cwc": _("Leave of the committee or the magistrate"),
    "r8.court": _("Leave of the court, if she is a witness"),
    "r8.video": _("To be heard by video instead of waiting"),
    "r8.frro": _("Exit permit of the foreigners' office"),
    "r8.state": _("Leave of the State's Home Department"),
    "r8.mea": _("Leave of the Ministry of External Affairs"),
    "r8.mha": _("Leave of the Ministry of Home Affairs"),
    "r8.police": _("Leave of the police"),
    "r8.wcd": _("Leave of the Women and Child Department"),
    "r9": _("Day of travel"),
    "r10": _("The border crossed"),
    "r11": _("Received in Bangladesh"),
    "r12": _("A plan for her life there"),
    "t0": _("What she says to the committee about going"),
    "t1": _("The committee near her home asked"),
    "t2": _("Order of transfer"),
    "t3": _("Escort named"),
    "t4": _("Copy of her whole file"),
    "t5": _("Her family hears that she comes, if she wants that"),
    "t6": _("Plan for afterwards, written with her"),
    "t7": _("Day of travel"),
    "t8": _("Medical examination in the 24 hours before"),
    "t9": _("On the way, with all her own papers"),
    "t10": _("Arrival"),
    "t11": _("First visit where she chose"),
}

PAPERS: Words = {
    "police_intimation": _("Letter to the police and the foreigners' office"),
    "address_form": _("Form with her address"),
    "photo": _("Photograph"),
    "request_file": _("File of the request"),
    "nationality_request": _("Request to confirm her nationality"),
    "interview_note": _("Note of the talk"),
    "police_verification": _("Confirmation by the police there"),
    "home_report": _("Report of the visit to her home"),
    "risk_assessment": _("What was found about the risk"),
    "travel_permit": _("Travel permit"),
    "no_objection": _("Order that she may go"),
    "court_leave": _("Leave of the court"),
    "video_order": _("Order that she is heard by video"),
    "exit_permit": _("Exit permit"),
    "state_nod": _("Letter of the Home Department"),
    "mea_nod": _("Letter of the Ministry of External Affairs"),
    "mha_nod": _("Letter of the Ministry of Home Affairs"),
    "police_nod": _("Letter of the police"),
    "wcd_nod": _("Letter of the Women and Child Department"),
    "passenger_list": _("List of those who travel, with the escort"),
    "handover_receipt": _("Receipt of the handover"),
    "file_summary": _("Summary of her file"),
    "medical_summary": _("Medical summary"),
    "belongings_list": _("List of her belongings and money"),
    "gd_entry": _("Entry of the police there"),
    "plan_there": _("Her plan"),
    "her_statement": _("Her statement"),
    "consultation": _("Answer of the committee near her home"),
    "transfer_order": _("Order of transfer"),
    "form_45": _("Escort order, Form 45"),
    "file_copy": _("Copy of her file"),
    "form_7c": _("Plan before release, Form 7 C"),
    "form_44": _("Release order, Form 44"),
    "form_14": _("Rehabilitation card, Form 14"),
    "arrival_note": _("Note of her arrival"),
    "form_7d": _("Follow-up, Form 7 D"),
}

__all__ = ["DOORS", "LAWS", "PAPERS", "STEPS", "TRACKS", "Words"]
