"""Rupa, 22, from Murshidabad: in a protective home in Pune under an ITPA 17(4) order, and she
has asked to leave. Invented throughout."""

from datetime import date

from saathi.worlds.shapes import (
    Access,
    Address,
    BirthDate,
    Case,
    Challenge,
    Child,
    Claim,
    Contact,
    Decision,
    Name,
    NextDate,
    Order,
    Paper,
    Person,
    Plan,
    Promise,
    SafeContact,
    Service,
    Stay,
    Survivor,
)
from saathi.worlds.sharing import BY_DUTY, EVERYTHING
from saathi.worlds.stories.telling import Ago, ago_from, bengali, decided, goal, ticks, waited

BORN_DAYS_AGO = 8210
"""22 years and 5 months."""

HOME = "suryaphul"


def rupa(today: date) -> Person:
    ago = ago_from(today)
    return Person(
        survivor=_survivor(ago),
        case=_case(ago),
        decisions=_decisions(ago),
        plan=_plan(ago),
        services=_services(ago),
        next_dates=(NextDate("hearing", ago(-9), "magistrate", "Her own application to leave is heard."),),
        promises=(
            Promise("Ask the lawyer for the next date.", ago(15), ago(1), None, "hers", "persona-superintendent"),
        ),
        claim=Claim(ago(150), None, None, None, 0),
        access=_access(ago),
    )


def _plan(ago: Ago) -> Plan:
    return Plan(
        bengali("কবে যেতে পারব, সেই তারিখটা আমি জানতে চাই। মেয়েকে নিজের কাছে রাখতে চাই।"),
        ago(60),
        (
            goal(
                ago,
                "rupa-g1",
                "living",
                "Know the date I can leave",
                "কবে যেতে পারব, তারিখ জানব",
                "waiting",
                "hers",
                200,
                20,
                "magistrate",
            ),
            goal(ago, "rupa-g2", "family", "Have my child with me", "সন্তানকে নিজের কাছে রাখব", "now", "hers", 200, 75),
            goal(ago, "rupa-g3", "living", "Rent a room of my own", "নিজের একটা ঘর ভাড়া নেব", "later", "hers", 75, 75),
            goal(
                ago,
                "rupa-g4",
                "papers",
                "Identity card with the right name",
                "ঠিক নামে পরিচয়পত্র",
                "waiting",
                "together",
                120,
                58,
                "department",
            ),
        ),
    )


def _access(ago: Ago) -> tuple[Access, ...]:
    return (
        Access(HOME, "lead", "order", "full", EVERYTHING, ago(249), None, None),
        Access("alpana", "source", "consent", "partial", ("card", "place", "plan"), ago(140), None, None),
        Access("court_pune", "partner", "duty", "full", BY_DUTY, ago(249), None, None),
        Access("legal_pune", "partner", "consent", "partial", ("card", "identity", "legal"), ago(100), None, None),
    )


def _survivor(ago: Ago) -> Survivor:
    return Survivor(
        key="rupa",
        person="rupa",
        same_as=None,
        chosen_name=Name("রূপা", "Beng", "chosen", "her_word"),
        aliases=(
            Name("Rupa", "Latn", "alias", "her_word"),
            Name("Roopa", "Latn", "alias", "court paper"),
            Name("रूपा", "Deva", "alias", "first home"),
        ),
        legal_names=(
            Name("রুকসানা খাতুন", "Beng", "legal", "identity paper"),
            Name("Ruksana Khatun", "Latn", "legal", "identity paper"),
            Name("Rukhsana Khatoon", "Latn", "legal", "court paper"),
        ),
        pronoun="she",
        gender="female",
        languages=("bn", "hi", "mr"),
        script="Beng",
        age_band="21-25",
        birth_dates=(BirthDate(ago(BORN_DAYS_AGO), "her_word"),),
        country="IN",
        district="IN-D319",
        schooling="primary",
        safe_contact=SafeContact(
            "call_between",
            14,
            16,
            "Ask for her elder sister and say nothing more.",
            "Never leave a written note.",
        ),
        contacts=(Contact("trusted_person", "+91 00000 00456", "elder sister", False),),
        addresses=(Address("origin", "মধ্যম হিজলবাড়ি", "IN-D319", "IN"),),
        children=(Child(4, "her mother"),),
        family_view="not_known",
        documents=(),
        contradictions=("spelling",),
    )


COURT = "magistrate"


def _case(ago: Ago) -> Case:
    return Case(
        key="rupa-c",
        survivor="rupa",
        organisation=HOME,
        team=f"{HOME}-t1",
        workers=("persona-superintendent",),
        track="adult_court",
        came_out_on=ago(250),
        opened_on=ago(249),
        closed_on=None,
        stays=(_stay(ago),),
        moves=(),
        papers=(
            Paper("production_report", ago(250), ago(249), ago(249)),
            Paper("medical_examination", ago(249), ago(248), ago(246)),
            Paper("home_report", ago(212), ago(197), ago(145)),
        ),
        breaches=("order_gap", "medical_examination_late", "home_report_late"),
    )


def _stay(ago: Ago) -> Stay:
    return Stay(
        "rupa-p1",
        "protective_home",
        HOME,
        "IN-D490",
        "IN",
        ago(249),
        None,
        "asked_to_leave",
        "",
        (
            Order("itpa_17_1", COURT, ago(249), ago(239), None),
            Order("itpa_17_3", COURT, ago(239), ago(218), None),
            Order("itpa_17_4", COURT, ago(212), ago(-153), None),
        ),
        waited(
            ago,
            (
                (249, 212, "wait_court", COURT, "The inquiry runs and no date was given."),
                (212, 145, "wait_home_report", "department", "The officer's home report is due."),
                (145, 58, "wait_court", COURT, "The order runs on."),
                (58, 20, "wait_papers", "department", "Her identity paper is awaited."),
                (20, None, "wait_court", COURT, "She asked to leave; the court has not answered."),
            ),
        ),
        (),
    )


def _decisions(ago: Ago) -> tuple[Decision, ...]:
    return (*_under_order(ago), *_her_own(ago))


def _under_order(ago: Ago) -> tuple[Decision, ...]:
    wish = bengali("আমি এখানে থাকতে চাই না, তারিখটা আমাকে বলুন।")
    to_court = Challenge(ago(20), "sessions_court", wish, "sent", None, "")
    return (
        decided(
            ago,
            "rupa-d1",
            "placement",
            249,
            "for_her",
            HOME,
            law="itpa_17_1",
            told=248,
            review=239,
            position="not_asked",
            reason="The court ordered a safe place until the inquiry is done.",
        ),
        decided(
            ago,
            "rupa-d2",
            "medical_examination",
            246,
            "together",
            HOME,
            law="itpa_15_5a",
            told=246,
            words="মহিলা ডাক্তার হলে আমি দেখাব।",
        ),
        decided(
            ago,
            "rupa-d3",
            "stay_extended",
            212,
            "for_her",
            HOME,
            law="itpa_17_4",
            told=190,
            position="disagree",
            words=wish.text,
            review=-153,
            reason="The court asked her to be near for the hearing.",
            challenge=to_court,
        ),
        decided(
            ago,
            "rupa-d4",
            "contact_restricted",
            180,
            "for_her",
            HOME,
            position="partly",
            words="সপ্তাহে এক দিন নয়, দরকার হলে ফোন করতে চাই।",
            review=-14,
            reason="The house rule keeps phones in the office.",
        ),
    )


def _her_own(ago: Ago) -> tuple[Decision, ...]:
    return (
        decided(
            ago,
            "rupa-d5",
            "information_shared",
            140,
            "hers",
            HOME,
            told=140,
            words="শুধু আমার পরিকল্পনাটা দেখান, আর কিছু নয়।",
        ),
        decided(ago, "rupa-d6", "lawyer", 100, "hers", HOME, told=100, words="আমি নিজের উকিল নিজে বেছে নিতে চাই।"),
        decided(ago, "rupa-d7", "work", 75, "together", HOME, told=75, words="কাজটা কত টাকার, আগে জানতে চাই।"),
    )


def _services(ago: Ago) -> tuple[Service, ...]:
    made = [
        *ticks(ago, "health", "health_check", "hospital_pune", (246, 150), "together"),
        *ticks(ago, "counselling", "talk_alone", HOME, (230, 200, 170, 110, 50), "together"),
        *ticks(ago, "legal", "lawyer_meeting", "legal_pune", (98, 62, 22), "hers"),
        *ticks(ago, "family", "phone_call", HOME, range(240, 10, -30), "hers"),
        *ticks(ago, "learning", "reading_group", HOME, (90, 69, 48, 27), "hers"),
    ]
    return tuple(sorted(made, key=lambda tick: tick.on))
