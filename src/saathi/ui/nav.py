"""Values the shell is drawn from. A page passes them in; the shell never looks anything up."""

from dataclasses import dataclass

IN_ONE_LINE = 10


@dataclass(frozen=True)
class NavItem:
    """One link of a menu. `count` is printed after the label when it is above zero."""

    label: str
    url: str
    current: bool = False
    count: int = 0


@dataclass(frozen=True)
class FileNav:
    """The pages of one file: `first` always in sight, `groups` by heading, folded where the screen has no room."""

    first: list[NavItem]
    groups: dict[str, list[NavItem]]

    @property
    def here(self) -> str:
        """The label of the current page where it stands in a group; a folded menu says it."""
        return next((self.here_of(items) for items in self.groups.values() if self.here_of(items)), "")

    @property
    def is_many(self) -> bool:
        """More than stand in one line of a wide screen: then each group is a menu of its own there."""
        return len(self.first) + sum(map(len, self.groups.values())) > IN_ONE_LINE

    def here_of(self, items: list[NavItem]) -> str:
        return next((item.label for item in items if item.current), "")


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
