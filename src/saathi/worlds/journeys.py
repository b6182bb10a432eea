"""Where she was: the legs of a journey with their lengths, causes tied to outcomes.

A late home report makes a late order, a late order a long stay (`Draws.follow`), while every
length keeps the median and the 90th percentile of its own row in the parameters.
"""

from dataclasses import dataclass

from saathi.worlds.beginnings import Beginning
from saathi.worlds.draws import Draws, at_rank
from saathi.worlds.organisations import Directory
from saathi.worlds.parameters import Parameters
from saathi.worlds.shapes import Organisation

CHILD_HOMES = ("shelter_home", "care_centre")
ADULT_HOMES = ("protective_home", "care_centre")
AT_HOME = {
    "IN": (("community_organisation",),),
    "BD": (("community_organisation",), ("care_centre",)),
}
"""Who may walk beside her at home; in Bangladesh care centres do so too."""
SAFE_HOMES = ("relative", "relative", "hostel", "own_rent")
FAMILY_HOMES = ("home", "home", "relative")


@dataclass(frozen=True, slots=True)
class Timing:
    """Days after she came out; `stay` and `second` are lengths."""

    sir: int
    plan: int | None
    final_order: int
    verification: int
    stay: int
    second: int


@dataclass(slots=True)
class Leg:
    """One stay, in ordinals; `end` is None while it lasts."""

    kind: str
    organisation: Organisation | None
    district: str
    begin: int
    end: int | None
    freedom: str
    ended_by: str

    @property
    def is_home(self) -> bool:
        return self.organisation is None


def timing(draws: Draws, given: Parameters, start: Beginning) -> Timing:
    lasting, rates = given.lasting, given.rates
    first = draws.random()
    second = draws.follow(first, 0.6)
    third = draws.follow(second, 0.6)
    return Timing(
        sir=at_rank(lasting["sir_filed"], first),
        plan=None if draws.chance(rates["plan_never"]) else draws.pick(lasting["plan_made"]),
        final_order=at_rank(lasting["final_order"], second),
        verification=at_rank(lasting["verification"], third),
        stay=_first_stay(draws, given, start, third),
        second=draws.pick(lasting["source_stay"]),
    )


def _first_stay(draws: Draws, given: Parameters, start: Beginning, rank: float) -> int:
    lasting, rates = given.lasting, given.rates
    if start.track == "repatriation":
        return at_rank(lasting["repatriation"], rank)
    if start.track == "child_india":
        return at_rank(lasting["child_stay"], rank)
    if draws.chance(rates["early_release_tried"] * rates["early_release_won"]):
        return at_rank(lasting["adult_early_release"], rank)
    return at_rank(lasting["adult_stay"], rank)


def legs(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    when: Timing,
    directory: Directory,
    family_view: str,
) -> list[Leg]:
    """Every stay that began by today, in order, none overlapping, the last one open."""
    kinds = CHILD_HOMES if start.is_child else ADULT_HOMES
    homes = [directory.near(draws, kinds, start.destination)]
    lengths = [when.stay]
    if _goes_through_second(draws, given, start):
        near = "BD-D20" if start.country == "BD" else start.district
        homes.append(directory.near(draws, ("care_centre", *kinds), near))
        lengths.append(when.second)
    made: list[Leg] = []
    begin = start.came_out
    for home, length in zip(homes, lengths, strict=True):
        freedom = _freedom(draws, given, start, bool(made))
        made.append(Leg(home.kind, home, home.district, begin, begin + length, freedom, "move"))
        begin += length + draws.between(0, 2)
    left = _left_early(draws, given, start, made[0])
    if left is not None:
        made, begin = made[:1], left
        made[0].end, made[0].ended_by = left, "left_without_telling"
    kind = draws.pick(SAFE_HOMES if family_view in ("refuses", "unsafe") else FAMILY_HOMES)
    if kind == "own_rent" and start.is_child and begin < start.born + 6575:
        kind = "hostel"
    made[-1].ended_by = made[-1].ended_by if left is not None else "release"
    made.append(Leg(kind, None, start.district, begin, None, "free", ""))
    return _until(made, start.today)


def _goes_through_second(draws: Draws, given: Parameters, start: Beginning) -> bool:
    if start.country == "BD":
        return True
    return start.is_child and draws.chance(given.rates["transfer_to_source"])


def _freedom(draws: Draws, given: Parameters, start: Beginning, is_second: bool) -> str:
    rank, rates = draws.random(), given.rates
    if is_second:
        return "free" if rank < 0.4 else "not_free"
    if start.is_child:
        return "free" if rank < 0.08 else "not_free"
    if rank < rates["adult_voluntary"]:
        return "free"
    asked = rates["adult_voluntary"] + rates["adult_asked_to_leave"]
    return "asked_to_leave" if rank < asked else "not_free"


def _left_early(draws: Draws, given: Parameters, start: Beginning, leg: Leg) -> int | None:
    """The day a child left without telling, at the yearly rate, or None."""
    if not start.is_child or leg.end is None:
        return None
    length = leg.end - leg.begin
    if not draws.chance(1 - (1 - given.rates["runaway_year"]) ** (length / 365)):
        return None
    return leg.begin + 1 + int(draws.random() * (length - 1))


def _until(made: list[Leg], today: int) -> list[Leg]:
    """Only what has begun; what would end after today is still open and ended by nothing."""
    begun = [leg for leg in made if leg.begin <= today]
    last = begun[-1]
    if last.end is not None:  # the next stay has not begun: she is here, or leaves today
        last.end = None
        last.ended_by = ""
    return begun
