"""Values the shell is drawn from. A page passes them in; the shell never looks anything up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NavItem:
    """One link of a menu. `count` is printed after the label when it is above zero."""

    label: str
    url: str
    current: bool = False
    count: int = 0


@dataclass(frozen=True)
class FileNav:
    """The pages of one file: `first` always in sight, `groups` by heading, folded where the screen is narrow."""

    first: list[NavItem]
    groups: dict[str, list[NavItem]]

    @property
    def here(self) -> str:
        """The label of the current page where it stands in a group; a folded menu says it."""
        return next((item.label for items in self.groups.values() for item in items if item.current), "")


@dataclass(frozen=True)
class Action:
    """A button or link of an identity bar, alert or empty state. `sentence` says why a held one cannot be used."""

    label: str
    url: str
    primary: bool = False
    icon: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Message:
    """A line told after an act. `kind`: done, note, attention or error; `undo_url` is POSTed within `seconds`."""

    text: str
    kind: str = "done"
    undo_url: str = ""
    seconds: int = 10
