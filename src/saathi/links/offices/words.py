"""Words of the data file's codes: which office, what is asked of it, from what its limit is counted."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from saathi.cases.clocks.words import Words

OFFICES: Words = {
    "cwc": _("Child Welfare Committee"),
    "district_magistrate": _("District Magistrate"),
    "protection_unit": _("District Child Protection Unit"),
    "department": _("State department for women and children"),
    "legal_services": _("District Legal Services Authority"),
    "state_legal_services": _("State Legal Services Authority"),
    "police": _("Police"),
    "police_superintendent": _("Superintendent of Police"),
    "task_force": _("Task force"),
    "mission": _("High Commission"),
    "foreign_ministry": _("Ministry of External Affairs"),
    "child_commission": _("State commission for child rights"),
    "chief_secretary": _("Chief Secretary of the state"),
    "block_office": _("Block office or panchayat"),
    "bank": _("Bank"),
    "ombudsman": _("Ombudsman for banks"),
}
# Each reads as the subject of a letter, and names nobody.
ASKS: Words = {
    "final_order": _("The committee's order, or its next date"),
    "transfer_order": _("An order of transfer to her home district, with an escort"),
    "copy_of_file": _("A copy of her case record and orders"),
    "grievance": _("An answer to a complaint about the committee"),
    "home_report": _("A visit to her family, and the report on it"),
    "escort": _("An escort for the way home"),
    "free_lawyer": _("A free lawyer"),
    "compensation": _("A decision on compensation"),
    "special_relief": _("Special relief for food, clothes and travel"),
    "copy_of_fir": _("A free copy of the FIR"),
    "progress": _("How the investigation goes"),
    "threat_report": _("A report on threats, and protection"),
    "return_request": _("The request for return, sent on"),
    "seat_in_batch": _("A day and a place in a journey of return"),
    "travel_permit": _("A travel permit"),
    "identity_paper": _("A paper or an entitlement in her own name"),
    "account": _("A bank account in her name alone"),
}
SINCE: Words = {
    "asked": _("the day it was asked for"),
    "order": _("the day of the order"),
    "produced": _("the first day before the committee"),
    "complaint": _("the day of the complaint"),
    "claim": _("the day of the claim"),
    "recommended": _("the day of the recommendation"),
    "fir": _("the day of the FIR"),
}
