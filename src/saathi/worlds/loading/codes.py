"""The generator's codes as those of our closed lists. Where both lists use one code, it is not repeated here."""

from __future__ import annotations

from datetime import date

from saathi.worlds.shapes import Decision, NextDate, Order, Person, Wait

WAITING_ON = {
    "child_welfare_committee": "cwc", "magistrate": "magistrate", "legal_services_authority": "legal_services",
    "department": "department", "anti_trafficking_unit": "police", "community_organisation": "source_organisation",
    "survivors_collective": "source_organisation", "task_force": "task_force", "hospital": "hospital",
    "shelter_home": "home", "protective_home": "home", "care_centre": "home",
}  # fmt: skip
LAWS = {
    "jj_30": "in_jj_2015_s30", "jj_31": "in_jj_2015_s31", "jj_36_2": "in_jj_2015_s36", "jj_37": "in_jj_2015_s37",
    "jj_95": "in_jj_2015_s95", "itpa_17_1": "in_itpa_s17", "itpa_17_2": "in_itpa_s17", "itpa_17_3": "in_itpa_s17",
    "itpa_17_4": "in_itpa_s17", "itpa_19": "in_itpa_s19", "itpa_15_5a": "in_itpa_s15_5a", "jj_98": "in_jj_2015_s98",
    "mr_34": "in_mr_2016_r34", "jj_form_7": "in_mr_2016_form7", "bnss_183": "in_bnss_2023_s183",
    "rrri": "in_bd_mou_2015",
}  # fmt: skip
DUTIES = {
    "case_worker": "case_worker", "community_worker": "home_worker", "counsellor": "counsellor", "lawyer": "lawyer",
    "doctor": "doctor",
}  # fmt: skip
AUTHORITIES = {"child_welfare_committee": "cwc", "magistrate": "magistrate"}
# A paper as events of the law's clocks: what asked for it, and that it was made.
PAPER_EVENTS = {
    "production_report": ("", "produced"), "medical_examination": ("", "admission_examined"),
    "home_report": ("sir_ordered", "sir_filed"), "care_plan": ("", "icp_made"),
}  # fmt: skip
PURPOSES = {"legal_services_authority": "legal", "hospital": "health"}
LANGUAGE_OF = {"Beng": "bn", "Deva": "hi", "Latn": "en"}
HOMES = frozenset(["shelter_home", "protective_home", "care_centre"])


def band(text: str) -> int:
    """The lower end of an age band such as 16-17."""
    return int(text.partition("-")[0])


def events(person: Person) -> list[tuple[str, date]]:
    """What papers say happened. An adult's papers start no clock that we keep."""
    if track(person) != "child":
        return []
    found = []
    for paper in person.case.papers:
        asked, made = PAPER_EVENTS.get(paper.kind, ("", ""))
        found += [(asked, paper.asked_on)] if asked else []
        found += [(made, paper.made_on)] if made and paper.made_on else []
    return found


def track(person: Person) -> str:
    """Which law counts her days: the age she had when she came out decides for the one who is sent home, too."""
    if person.case.track != "repatriation":
        return {"child_india": "child", "adult_court": "adult"}[person.case.track]
    born = person.survivor.birth_dates[0].born_on
    return "child" if (person.case.came_out_on - born).days < 18 * 365.25 else "adult"


def waiting_on(wait: Wait) -> str:
    if wait.waiting_on == "department" and wait.reason == "wait_home_report":
        return "protection_unit"  # who writes home reports is the department's district office
    return WAITING_ON.get(wait.waiting_on, "her" if wait.reason == "own_choice" else "nobody")


def authority(order: Order) -> str:
    return "tribunal" if order.kind == "tribunal" else AUTHORITIES[order.authority]


def date_kind(ahead: NextDate) -> str:
    if ahead.kind == "hearing":
        return "committee" if ahead.with_kind == "child_welfare_committee" else "court"
    return {"visit": "home_visit"}.get(ahead.kind, ahead.kind)


def decider(decision: Decision, organisation_kind: str) -> str:
    """Who decided for her, as the law that was named tells; a rule of the home is the home's."""
    if decision.made_by != "for_her":
        return ""
    law = LAWS.get(decision.law, decision.law)
    if law.startswith(("in_jj", "jj")):
        return "cwc"
    if law.startswith(("in_itpa", "itpa")):
        return "magistrate"
    return "home" if organisation_kind in HOMES else "our_organisation"


def ground_law(basis: str, person: Person, country: str) -> str:
    """The law on which access without her consent rests: by whose care she is, and where."""
    if country == "BD":
        return "bd_pshta_s32"
    return "in_jj_2015_s30" if track(person) == "child" else "in_itpa_s17"


def tell_by(decision: Decision, days: int) -> date:
    return date.fromordinal(decision.recorded_on.toordinal() + days)
