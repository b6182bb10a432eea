"""Meghna, 16, from North 24 Parganas: two homes, then her aunt's. Invented throughout."""

from datetime import date

from saathi.worlds.shapes import (
    Access,
    Address,
    BirthDate,
    Claim,
    Contact,
    Name,
    NextDate,
    Person,
    Plan,
    Promise,
    SafeContact,
    Survivor,
)
from saathi.worlds.sharing import BY_DUTY, EVERYTHING, FULL
from saathi.worlds.stories.meghna_journey import case, decisions, services
from saathi.worlds.stories.telling import Ago, ago_from, bengali, goal

BORN_DAYS_AGO = 6120
"""16 years and 9 months."""


def meghna(today: date) -> Person:
    ago = ago_from(today)
    return Person(
        survivor=_survivor(ago),
        case=case(ago),
        decisions=decisions(ago),
        plan=_plan(ago),
        services=services(ago),
        next_dates=(
            NextDate("visit", ago(-6), "community_organisation", "A worker visits where she chose."),
            NextDate("hearing", ago(-20), "legal_services_authority", "The compensation claim is heard."),
        ),
        promises=(
            Promise("Bring the bank form.", ago(6), ago(-3), None, "hers", "persona-case_worker"),
            Promise("Ask the school which papers it needs.", ago(18), ago(4), ago(5), "hers", "persona-case_worker"),
        ),
        claim=Claim(ago(240), ago(34), None, None, 0),
        access=_access(ago),
    )


def _plan(ago: Ago) -> Plan:
    return Plan(
        bengali("আমি স্কুলে ফিরতে চাই। মাসির বাড়িতে থাকতে চাই।"),
        ago(70),
        (
            goal(ago, "meghna-g1", "living", "Live with my aunt", "মাসির বাড়িতে থাকব", "done", "hers", 221, 41),
            goal(ago, "meghna-g2", "school", "Go back to class 9", "ক্লাস নাইনে ফিরব", "now", "hers", 221, 20),
            goal(
                ago,
                "meghna-g3",
                "money",
                "Compensation money",
                "ক্ষতিপূরণের টাকা পাব",
                "waiting",
                "together",
                60,
                34,
                "legal_services_authority",
            ),
        ),
    )


def _access(ago: Ago) -> tuple[Access, ...]:
    return (
        Access("nodikotha", "lead", "consent", "full", EVERYTHING, ago(250), None, None),
        Access("tarangini", "destination", "consent", "full", FULL, ago(313), ago(-49), None),
        Access("sonajhuri", "destination", "order", "full", FULL, ago(111), ago(-49), None),
        Access("cwc_n24p", "partner", "duty", "full", BY_DUTY, ago(122), None, None),
        Access(
            "legal_n24p",
            "partner",
            "consent",
            "partial",
            ("card", "identity", "legal"),
            ago(60),
            ago(-180),
            None,
        ),
    )


def _survivor(ago: Ago) -> Survivor:
    born = ago(BORN_DAYS_AGO)
    return Survivor(
        key="meghna",
        person="meghna",
        same_as=None,
        chosen_name=Name("মেঘনা", "Beng", "chosen", "her_word"),
        aliases=(
            Name("Meghna", "Latn", "alias", "her_word"),
            Name("Meghana", "Latn", "alias", "police paper"),
            Name("मेघना", "Deva", "alias", "first home"),
        ),
        legal_names=(
            Name("ঝর্ণা ঘরামী", "Beng", "legal", "school paper"),
            Name("Jharna Ghorami", "Latn", "legal", "court paper"),
            Name("Jarna Gharami", "Latn", "legal", "police paper"),
        ),
        pronoun="she",
        gender="female",
        languages=("bn", "hi"),
        script="Beng",
        age_band="16-17",
        birth_dates=(BirthDate(born, "her_word"), BirthDate(ago(6301), "school_certificate")),
        country="IN",
        district="IN-D303",
        schooling="class_6_8",
        safe_contact=SafeContact(
            "meet_only", None, None, "Say you are calling from the school office.", "Never call a phone in the house."
        ),
        contacts=(Contact("trusted_person", "+91 00000 00123", "aunt", False),),
        addresses=(
            Address("origin", "পূর্ব কাশীনাথচক", "IN-D303", "IN"),
            Address("present", "শালুকদীঘি, মাসির বাড়ি", "IN-D303", "IN"),
        ),
        children=(),
        family_view="wants_her_home",
        documents=("aadhaar",),
        contradictions=("age", "spelling"),
    )
