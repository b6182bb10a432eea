"""Who may know what about her, on which basis; and her claim for compensation."""

from datetime import date

from saathi.worlds.beginnings import Beginning
from saathi.worlds.cases import Ground
from saathi.worlds.draws import Draws
from saathi.worlds.orders import authority
from saathi.worlds.organisations import Directory
from saathi.worlds.parameters import Parameters
from saathi.worlds.shapes import Access, Claim, Organisation

day = date.fromordinal

EVERYTHING = (
    "card",
    "identity",
    "place",
    "plan",
    "health",
    "counselling",
    "legal",
    "family",
    "learning",
    "safety",
)
FULL = tuple(section for section in EVERYTHING if section != "counselling")
PARTIAL = (("card", "place", "plan"), ("card", "plan", "learning"), ("card", "place", "plan", "legal"))
BY_DUTY = ("card", "identity", "place", "plan", "legal", "family")
"""What the committee or court sees (sight matrix, law paper part 3)."""
BY_LAWYER = ("card", "identity", "legal")
SECTIONS = {"full": FULL, "none": ()}
AMOUNTS = (100_000, 150_000, 200_000, 300_000, 400_000, 650_000)
DESTINATION_KEEPS_DAYS = 90


def access(
    draws: Draws, given: Parameters, start: Beginning, ground: Ground, directory: Directory
) -> tuple[Access, ...]:
    """Lead first, then homes she came through, the organisation at home, court and lawyer."""
    came, lead = day(start.came_out), ground.lead
    held = ground.legs[-1].organisation is lead and ground.legs[-1].freedom != "free"
    basis = "order" if held or start.is_child else "consent"  # under 18 a yes alone opens no file
    is_home = ground.home_from is not None
    answer = ground.answer if is_home and lead is ground.source else "full"
    sections = draws.pick(PARTIAL) if answer == "partial" else EVERYTHING
    made = [Access(lead.key, "lead", basis, answer, sections, came, None, None)]
    seen = {lead.key}
    for leg in ground.legs:
        if leg.organisation is None or leg.organisation.key in seen:
            continue
        seen.add(leg.organisation.key)
        made.append(_past_home(leg.organisation, leg.begin, leg.end or start.today))
    if ground.source.key not in seen:
        made.append(_source(draws, given, start, ground))
    duty = directory.near(draws, (authority(start),), ground.legs[0].district)
    made.append(Access(duty.key, "partner", "duty", "full", BY_DUTY, came, None, None))
    if draws.chance(given.rates["has_own_lawyer"]):
        lawyer = directory.near(draws, ("legal_services_authority",), start.district)
        sections = ("card", "identity", "legal")
        made.append(Access(lawyer.key, "partner", "consent", "partial", sections, came, None, None))
    return tuple(made)


def _past_home(home: Organisation, begin: int, end: int) -> Access:
    until = day(end + DESTINATION_KEEPS_DAYS)
    return Access(home.key, "destination", "order", "full", FULL, day(begin), until, None)


def _source(draws: Draws, given: Parameters, start: Beginning, ground: Ground) -> Access:
    asked = start.came_out + draws.between(1, min(120, start.today - start.came_out))
    answer = ground.answer
    sections = draws.pick(PARTIAL) if answer == "partial" else SECTIONS[answer]
    withdrawn = None
    if answer != "none" and draws.chance(given.rates["consent_withdrawn"]):
        withdrawn = day(draws.between(asked, start.today))
    return Access(ground.source.key, "source", "consent", answer, sections, day(asked), withdrawn, withdrawn)


def claim(
    draws: Draws, given: Parameters, start: Beginning, access_list: tuple[Access, ...], has_bank: bool
) -> Claim | None:
    """Applied, awarded, credited are three days, each later and rarer. No bank account in her
    own name, no credit."""
    rates, lasting, today = given.rates, given.lasting, start.today
    told = start.came_out + draws.between(1, 90)
    is_told = draws.chance(rates["told_of_compensation"]) and told <= today
    has_lawyer = any(a.part == "partner" and a.basis == "consent" for a in access_list)
    rate = rates["applies_with_lawyer"] if has_lawyer else rates["applies_base"]
    filed = start.came_out + draws.pick(lasting["claim_filed"]) if draws.chance(rate) else today + 1
    if filed > today:
        return Claim(day(told), None, None, None, 0) if is_told else None
    first_told = day(told) if is_told else day(filed)
    awarded = filed + draws.pick(lasting["claim_award"])
    if awarded > today or not draws.chance(rates["award"]):
        return Claim(first_told, day(filed), None, None, 0)
    credited = awarded + draws.pick(lasting["claim_credit"])
    is_paid = has_bank and credited <= today and draws.chance(rates["credit"])
    amount = draws.pick(AMOUNTS)
    return Claim(first_told, day(filed), day(awarded), day(credited) if is_paid else None, amount)
