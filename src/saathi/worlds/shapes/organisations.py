"""Organisations, their teams and workers, and the people a visitor may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Team:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Staff:
    """A worker. `role` is a role code; it equals `profession` unless stated."""

    key: str
    name: str
    organisation: str
    teams: tuple[str, ...]
    profession: str
    role: str
    languages: tuple[str, ...]
    home_district: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """`names` has English always and the local languages where we have them."""

    key: str
    kind: str
    names: dict[str, str]
    country: str
    district: str
    teams: tuple[Team, ...]
    staff: tuple[Staff, ...]


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody the demonstration lets a visitor be. `may` and `may_not` are full sentences."""

    key: str
    staff: str
    organisation: str
    title: str
    may: str
    may_not: str
