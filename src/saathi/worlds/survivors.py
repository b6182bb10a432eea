"""Who she is: names in several spellings, claimed ages, safe contact. All invented."""

from datetime import date
from functools import cache

from saathi.worlds.beginnings import SCRIPT_OF, Beginning, age_band
from saathi.worlds.draws import Draws
from saathi.worlds.names import Spelt, name_bank, other_spelling, script_of
from saathi.worlds.parameters import Parameters, read_toml
from saathi.worlds.shapes import (
    Address,
    BirthDate,
    Child,
    Contact,
    Name,
    SafeContact,
    Survivor,
)

CHANNELS = (
    "never",
    *["meet_only"] * 2,
    *["call_between"] * 2,
    "message_first",
    "any",
)
SAY = (
    "Say you are calling from the school office.",
    "Say it is about the ration card.",
    "Ask for her elder sister and say nothing more.",
    "Say nothing and put the phone down.",
)
NEVER = (
    "Never leave a written note.",
    "Never call the number of a neighbour.",
    "Never come in a vehicle with a sign.",
    "Never speak about the court on the phone.",
    "Never tell a man who answers who you are.",
)
CONTACT_OF = ("mother", "aunt", "elder sister", "brother", "friend", "teacher")
CONTRADICTIONS = (
    ("age",),
    ("spelling",),
    ("address",),
    ("age", "spelling"),
    ("spelling", "address"),
)
PAPERS_OF_AGE = ("school_certificate", "birth_certificate", "age_order", "medical_test")
OFFICES = ("police paper", "first home", "court paper", "school paper")
DIALLING = {"IN": "+91 00000 {:05d}", "BD": "+880 0000 {:06d}"}


@cache
def villages() -> tuple[Spelt, ...]:
    return tuple(
        Spelt(v["latin"], tuple(v["others"]), v["bengali"], (), "") for v in read_toml("places.toml")["village"]
    )


def survivor(draws: Draws, given: Parameters, start: Beginning) -> Survivor:
    """Her first file. One in ten disagrees with itself on purpose (`contradictions`)."""
    chance, rates = draws.chance, given.rates
    planted = draws.pick(CONTRADICTIONS) if chance(rates["contradictory"]) else ()
    script = SCRIPT_OF[start.language]
    chosen, legal_names = _legal(draws, start, script, "spelling" in planted)
    languages = [start.language]
    if start.language != "hi" and chance(0.45):
        languages.append("hi")
    if start.language != "mr" and chance(0.08):
        languages.append("mr")
    identity = chance(rates["own_aadhaar"])
    return Survivor(
        key=start.key,
        person=start.key,
        same_as=None,
        chosen_name=Name(chosen.native(script), script, "chosen", "her_word"),
        aliases=_aliases(draws, chosen, script, start.gender),
        legal_names=legal_names,
        pronoun=_pronoun(draws, start.gender),
        gender=start.gender,
        languages=tuple(languages),
        script=script,
        age_band=age_band(start.born, start.today),
        birth_dates=_birth_dates(draws, start, "age" in planted),
        country=start.country,
        district=start.district,
        schooling=draws.pick(given.shares["schooling"]),
        safe_contact=_safe_contact(draws),
        contacts=_contacts(draws, given, start.country),
        addresses=_addresses(draws, given, start, "address" in planted),
        children=_children(draws, start, rates["has_children"]),
        family_view=_family_view(draws, given),
        documents=_documents(draws, given, start.country, identity),
        contradictions=planted,
    )


def _legal(draws: Draws, start: Beginning, script: str, contradict: bool) -> tuple[Spelt, tuple[Name, ...]]:
    """The name she picks, and the names on papers; two offices spell them apart if asked to."""
    bank = name_bank()
    givens = bank.given["M" if start.gender == "male" else "F", script]
    legal, family = draws.pick(givens), draws.pick(bank.family[script])
    chosen = legal if draws.chance(0.3) else draws.pick(givens)
    latin = f"{legal.latin} {family.latin}"
    names = [
        Name(
            f"{legal.native(script)} {family.native(script)}",
            script,
            "legal",
            "identity paper",
        ),
        Name(latin, "Latn", "legal", "court paper"),
    ]
    if contradict:
        other = f"{other_spelling(draws, legal, 'Latn')} {other_spelling(draws, family, 'Latn')}"
        names.append(Name(_unlike(other, latin), "Latn", "legal", "police paper"))
    return chosen, tuple(names)


def _unlike(other: str, text: str) -> str:
    """Two offices must really disagree: double the last letter if the slip changed nothing."""
    return other if other != text else other + other[-1]


def _aliases(draws: Draws, chosen: Spelt, script: str, gender: str) -> tuple[Name, ...]:
    """Two or three: her name as an office heard it, and names she used elsewhere."""
    givens = name_bank().given["M" if gender == "male" else "F", "Deva"]
    heard = other_spelling(draws, chosen, draws.pick(("Latn", script)))
    elsewhere = draws.pick(givens)
    names = [
        Name(heard, script_of(heard), "alias", draws.pick(OFFICES)),
        Name(elsewhere.devanagari, "Deva", "alias", "first home"),
    ]
    if draws.chance(0.4):
        names.append(Name(elsewhere.latin_others[0], "Latn", "alias", "police paper"))
    return tuple(names)


def _pronoun(draws: Draws, gender: str) -> str:
    if gender == "transgender":
        return draws.pick(("she", "they", "he"))
    return "he" if gender == "male" else "she"


def _birth_dates(draws: Draws, start: Beginning, contradict: bool) -> tuple[BirthDate, ...]:
    own = BirthDate(date.fromordinal(start.born), "her_word")
    if contradict:
        away = draws.between(200, 1100) * draws.pick((1, -1))
        paper = date.fromordinal(start.born + away)
        return own, BirthDate(paper, draws.pick(PAPERS_OF_AGE))
    return (own, BirthDate(own.born_on, "school_certificate")) if draws.chance(0.3) else (own,)


def _safe_contact(draws: Draws) -> SafeContact:
    channel = draws.pick(CHANNELS)
    hours = (draws.between(9, 13), draws.between(14, 18)) if channel == "call_between" else None
    return SafeContact(
        channel=channel,
        from_hour=hours[0] if hours else None,
        until_hour=hours[1] if hours else None,
        say="" if channel in ("never", "meet_only") else draws.pick(SAY),
        never=draws.pick(NEVER),
    )


def number(draws: Draws, country: str) -> str:
    """A telephone number nobody can hold: the digits after the country code are zeros."""
    return DIALLING[country].format(draws.between(1, 99999))


def _contacts(draws: Draws, given: Parameters, country: str) -> tuple[Contact, ...]:
    phone = draws.pick(given.shares["phone"])
    trusted = Contact("trusted_person", number(draws, country), draws.pick(CONTACT_OF), False)
    if phone == "none":
        return (trusted,)
    return (
        Contact("phone", number(draws, country), "her own", phone == "shared"),
        trusted,
    )


def _addresses(draws: Draws, given: Parameters, start: Beginning, contradict: bool) -> tuple[Address, ...]:
    village = draws.pick(villages())
    own = Address("origin", village.bengali, start.district, start.country)
    if not contradict:
        return (own,)
    district = draws.pick(given.shares["district_" + start.country])
    said = draws.pick(village.latin_others)
    return own, Address("said_elsewhere", said, district, start.country)


def _children(draws: Draws, start: Beginning, rate: float) -> tuple[Child, ...]:
    if start.is_child or start.gender == "male" or not draws.chance(rate):
        return ()
    oldest = max(1, min(9, (start.today - start.born) // 365 - 19))
    where = ("with her", "her mother", "her sister")
    return tuple(Child(draws.between(1, oldest), draws.pick(where)) for _ in range(draws.between(1, 2)))


def _family_view(draws: Draws, given: Parameters) -> str:
    rank, unsafe = draws.random(), given.rates["family_unsafe"]
    if rank < unsafe:
        return "refuses" if rank < unsafe / 2 else "unsafe"
    if rank < unsafe + given.rates["family_wants_marriage"]:
        return "wants_marriage"
    return "not_known" if rank < 0.5 else "wants_her_home"


def _documents(draws: Draws, given: Parameters, country: str, identity: bool) -> tuple[str, ...]:
    """Held in her own name. No identity paper, no bank account: the one causes the other."""
    rates, held = given.rates, []
    if identity:
        held.append("aadhaar" if country == "IN" else "nid")
        if draws.chance(rates["bank_given_identity"]):
            held.append("bank_account")
    if draws.chance(rates["own_ration"]):
        held.append("ration_card" if country == "IN" else "birth_registration")
    return tuple(held)
