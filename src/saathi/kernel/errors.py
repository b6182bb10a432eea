"""What can go wrong, as few kinds as possible. Messages are full sentences and may be shown."""

from typing import Any
from uuid import UUID


class OutsideAccess(RuntimeError):
    """A record was touched while no query or action was open, or written while only a query was."""


class NotFound(Exception):
    """There is no such thing, or it is not within this actor's reach: the two are never told apart. `tried` is the act
    and the person whose file was asked for, so that the journal remembers the try."""

    tried: Any = None


class Refused(Exception):
    """A rule said no. The argument is the full, translated sentence that says why."""

    @property
    def sentence(self) -> str:
        return str(self.args[0])


class NotHeld(Refused):
    """No role of this actor holds the act."""


class Held(Exception):
    """The act was not done: it is kept until a second person says yes. Carries the id of what is kept."""

    def __init__(self, request: UUID) -> None:
        super().__init__("The act waits for a second person.")
        self.request = request


class OpeningRefused(Refused):
    """She opened many people's files. Carries whom she asked for, and the act the journal calls it by, if any."""

    def __init__(self, sentence: str, survivor: Any = None, entry: str = "") -> None:
        super().__init__(sentence)
        self.survivor, self.entry = survivor, entry


class AskedWhy(OpeningRefused):
    """She has to say why before the next one opens."""


class Stopped(OpeningRefused):
    """No file opens to her until somebody has cleared her."""


class Invalid(Exception):
    """The form did not accept what was typed. Carries the bound form so that nothing typed is lost."""

    def __init__(self, form: Any) -> None:
        super().__init__("The form has errors.")
        self.form = form


class Closed(Exception):
    """A sealed value was asked for without holding the key of its section."""


class Tampered(Exception):
    """A sealed value does not belong where it was found, or was changed."""
