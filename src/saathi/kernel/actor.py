"""Who acts, for which organisation, with which acts in hand."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

SYSTEM = UUID(int=0)  # the id under which the system itself acts
ActorKind = Literal["person", "survivor", "peer", "device", "system"]


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, a survivor, a peer instance, a device or the system: all are first-class, none is forged.

    `subjects` are the ids under which access may have been granted to this actor (herself, her teams, her
    profession in her organisation, and the organisation for those who answer for all of it). `acts` are the names
    its roles hold. `origin` is the home district, for conflict of interest. `only` is the one survivor there is for
    this actor now, where somebody sits together with her: PostgreSQL shows no other (`house.only`). `second_step_at` is
    when a passkey or an authenticator app was last shown in this session; None where none was, and for whatever acts
    without a session.
    """

    kind: ActorKind
    id: UUID
    organisation: UUID | None = None
    subjects: tuple[UUID, ...] = ()
    acts: frozenset[str] = field(default_factory=frozenset)
    roles: tuple[str, ...] = ()
    origin: str = ""
    purpose: str = ""
    only: UUID | None = None
    second_step_at: datetime | None = None

    def holds(self, act: str) -> bool:
        return act in self.acts

    @staticmethod
    def system(acts: frozenset[str]) -> "Actor":
        """The system itself, which reaches no survivor and holds only the acts named here."""
        return Actor(kind="system", id=SYSTEM, acts=acts)
