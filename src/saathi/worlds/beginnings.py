"""The first facts about an invented person, drawn once and used by every later step."""

from dataclasses import dataclass

from saathi.worlds.draws import Draws
from saathi.worlds.parameters import Parameters

OLDEST_DAYS = 1460
"""People came out within the last four years, so that every stage of a journey is seen."""

SCRIPT_OF = {"bn": "Beng", "hi": "Deva", "mr": "Deva", "en": "Latn"}
TRACKS = {
    "child_india": "child_india",
    "adult_india": "adult_court",
    "child_bangladesh": "repatriation",
    "adult_bangladesh": "repatriation",
}


@dataclass(frozen=True, slots=True)
class Beginning:
    """Days are proleptic ordinals (`date.toordinal`), for speed."""

    key: str
    track: str
    is_child: bool
    gender: str
    country: str
    district: str
    destination: str
    language: str
    born: int
    came_out: int
    today: int


def beginning(draws: Draws, given: Parameters, key: str, today: int) -> Beginning:
    """Cohort, age, place and day she came out, by the shares of part 7.1."""
    shares, pick = given.shares, draws.pick
    cohort = pick(shares["cohort"])
    is_child, country = (
        cohort.startswith("child"),
        "IN" if cohort.endswith("india") else "BD",
    )
    came_out = today - draws.between(3, OLDEST_DAYS)
    age = int(pick(shares["age_child" if is_child else "age_adult"]))
    return Beginning(
        key=key,
        track=TRACKS[cohort],
        is_child=is_child,
        gender=pick(shares["gender"]),
        country=country,
        district=pick(shares["district_" + country]),
        destination=pick(shares["destination"]),
        language="bn" if country == "BD" else pick(shares["first_language"]),
        born=came_out - int(age * 365.25) - draws.between(1, 364),
        came_out=came_out,
        today=today,
    )


def age_band(born: int, today: int) -> str:
    """Whole years on that day, as a band. Children of a programme are 13 to 17."""
    years = int((today - born) / 365.25)
    for limit, band in BANDS:
        if years <= limit:
            return band
    return "46-60"


BANDS = (
    (15, "13-15"),
    (17, "16-17"),
    (20, "18-20"),
    (25, "21-25"),
    (30, "26-30"),
    (45, "31-45"),
)
