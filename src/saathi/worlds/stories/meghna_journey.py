"""Meghna's case, decisions and services, day by day."""

from saathi.worlds.shapes import Case, Challenge, Decision, Move, Order, Paper, Service, Stay
from saathi.worlds.stories.telling import Ago, bengali, decided, ticks, waited

COMMITTEE = "child_welfare_committee"


def case(ago: Ago) -> Case:
    return Case(
        key="meghna-c",
        survivor="meghna",
        organisation="nodikotha",
        team="nodikotha-t1",
        workers=("persona-case_worker", "persona-partner_worker", "persona-counsellor"),
        track="child_india",
        came_out_on=ago(313),
        opened_on=ago(312),
        closed_on=None,
        stays=(_mumbai(ago), _near_home(ago), _with_her_aunt(ago)),
        moves=_moves(ago),
        papers=_papers(ago),
        breaches=("order_gap", "home_report_late", "final_order_late"),
    )


def _mumbai(ago: Ago) -> Stay:
    """Two hundred days in the first home."""
    return Stay(
        "meghna-p1",
        "shelter_home",
        "tarangini",
        "IN-D482",
        "IN",
        ago(313),
        ago(111),
        "not_free",
        "move",
        (
            Order("form_18", COMMITTEE, ago(313), ago(191), None),
            Order("final_37", COMMITTEE, ago(187), ago(97), ago(124)),
        ),
        waited(
            ago,
            (
                (313, 304, "agreed_safety", "", "The first days: sleep, food, a doctor and talk."),
                (304, 252, "wait_home_report", "department", "The home report is asked from her district."),
                (252, 187, "wait_court", COMMITTEE, "The COMMITTEE has not made its order."),
                (187, 122, "wait_other_org", "community_organisation", "No reply yet."),
                (122, 111, "wait_travel", "anti_trafficking_unit", "The order is made; no escort is named."),
            ),
        ),
        (),
    )


def _near_home(ago: Ago) -> Stay:
    """A home in her own district."""
    return Stay(
        "meghna-p2",
        "shelter_home",
        "sonajhuri",
        "IN-D303",
        "IN",
        ago(111),
        ago(41),
        "not_free",
        "release",
        (Order("transfer", COMMITTEE, ago(111), ago(-69), ago(43)),),
        waited(
            ago,
            (
                (111, 84, "wait_home_report", "community_organisation", "A visit to her aunt is due."),
                (84, 41, "wait_court", COMMITTEE, "The last order is awaited."),
            ),
        ),
        (),
    )


def _with_her_aunt(ago: Ago) -> Stay:
    """Where she chose to be."""
    return Stay(
        "meghna-p3",
        "relative",
        None,
        "IN-D303",
        "IN",
        ago(41),
        None,
        "free",
        "",
        (),
        waited(ago, ((41, None, "own_choice", "", "She lives with her aunt, as she chose."),)),
        (),
    )


def _moves(ago: Ago) -> tuple[Move, ...]:
    return (
        Move("meghna-p1", "meghna-p2", ago(122), ago(113), ago(111), ago(111), "worker", False),
        Move("meghna-p2", "meghna-p3", ago(45), ago(43), ago(41), ago(41), "worker", False),
    )


def _papers(ago: Ago) -> tuple[Paper, ...]:
    return (
        Paper("production_report", ago(313), ago(312), ago(312)),
        Paper("home_report", ago(310), ago(295), ago(252)),
        Paper("care_plan", ago(313), ago(283), ago(265)),
        Paper("final_order", ago(313), ago(191), ago(187)),
    )


def decisions(ago: Ago) -> tuple[Decision, ...]:
    return (*_at_first(ago), *_later(ago))


def _at_first(ago: Ago) -> tuple[Decision, ...]:
    mumbai = "tarangini"
    return (
        decided(
            ago,
            "meghna-d1",
            "placement",
            307,
            "for_her",
            mumbai,
            law="jj_37",
            told=304,
            review=217,
            position="not_asked",
            reason="The committee found no other safe place on the first day.",
        ),
        decided(
            ago,
            "meghna-d2",
            "home_visit",
            286,
            "for_her",
            mumbai,
            law="jj_36_2",
            told=279,
            position="not_asked",
            reason="The order asks for a home report within fifteen days.",
        ),
        decided(
            ago,
            "meghna-d3",
            "counselling",
            265,
            "together",
            mumbai,
            told=265,
            words="যে দিদি আমার কথা শোনেন, তাঁর সঙ্গেই কথা বলতে চাই।",
        ),
        decided(
            ago, "meghna-d4", "school_or_course", 221, "hers", mumbai, told=221, words="আমি মুক্ত বিদ্যালয়ে পরীক্ষা দিতে চাই।"
        ),
    )


def _later(ago: Ago) -> tuple[Decision, ...]:
    asked_again = Challenge(
        ago(183),
        "childrens_court",
        bengali("আমি নিজের জেলায় ফিরতে চাই।"),
        "changed",
        ago(140),
        "She may move to a home in her own district.",
    )
    return (
        decided(
            ago,
            "meghna-d5",
            "stay_extended",
            187,
            "for_her",
            "tarangini",
            law="jj_37",
            told=185,
            position="disagree",
            words="আমি নিজের জেলায় ফিরতে চাই।",
            review=97,
            reason="The home report had not come, so the order was made longer.",
            challenge=asked_again,
        ),
        decided(
            ago,
            "meghna-d6",
            "transfer",
            133,
            "together",
            "tarangini",
            law="jj_95",
            told=133,
            words="আমার গ্রামের কাছে থাকলে আমার ভালো লাগবে।",
        ),
        decided(
            ago,
            "meghna-d7",
            "return_home",
            68,
            "hers",
            "sonajhuri",
            law="jj_37",
            told=68,
            words="আমি মাসির বাড়িতে থাকতে চাই।",
        ),
        decided(
            ago,
            "meghna-d8",
            "school_or_course",
            20,
            "hers",
            "nodikotha",
            told=20,
            words="আমি ক্লাস নাইনে ভর্তি হতে চাই।",
            review=-40,
        ),
    )


def services(ago: Ago) -> tuple[Service, ...]:
    made = [
        *ticks(ago, "health", "health_check", "tarangini", (300, 274, 170), "together"),
        *ticks(ago, "counselling", "talk_alone", "tarangini", range(293, 112, -14), "together"),
        *ticks(ago, "counselling", "talk_alone", "sonajhuri", (96, 82), "hers"),
        *ticks(ago, "legal", "lawyer_meeting", "legal_n24p", (248, 176, 16), "together"),
        *ticks(ago, "learning", "open_school", "tarangini", range(215, 112, -21), "hers"),
        *ticks(ago, "learning", "open_school", "sonajhuri", (109, 88, 67, 46), "hers"),
        *ticks(ago, "family", "phone_call", "tarangini", (190, 160, 130), "hers"),
        *ticks(ago, "family", "visit", "sonajhuri", (90, 62), "hers"),
        *ticks(ago, "money", "bank_visit", "nodikotha", (13,), "together"),
    ]
    return tuple(sorted(made, key=lambda tick: tick.on))
