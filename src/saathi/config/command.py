"""`saathi`: Django's command runner under our name. Commands live in the rooms; two words may name one command.

`saathi import caseload FILE` runs the command `import_caseload` if there is one, else `import` with arguments.
Before a command that reads the database, the server is there and prepared; after it, it is stopped if nobody else
uses it.
"""

import contextlib
import gc
import os
import sys
from collections.abc import Mapping, Sequence

import django
from django.core.management import ManagementUtility, get_commands
from django.utils.version import get_version

from saathi import __version__

from . import environment
from .programs import ServerRefused
from .roles import RolesRefused

SUPERVISED = "SAATHI_SUPERVISED"  # set for children of `saathi run`, which has prepared the database
ROLE_OF = {
    "migrate": "owner",
    "dbshell": "owner",
    "restore": "owner",
    "backup": "dump",
    "worker": "jobs",
    "journal": "dump",
    "rotate": "jobs",
}
WITHOUT_DATABASE = frozenset(
    [
        "run",
        "bench",
        "recovery",
        "new_act",
        "help",
        "version",
        "check",
        "collectstatic",
        "compilemessages",
        "makemessages",
        "makemigrations",
    ]
)


class Utility(ManagementUtility):
    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self.prog_name = "saathi"

    def main_help_text(self, commands_only: bool = False) -> str:
        if commands_only:
            return super().main_help_text(commands_only=True)
        commands = get_commands()
        ours = sorted(name for name, app in commands.items() if _is_ours(app))
        lines = [f"Saathi {__version__}, on Django {get_version()}.", "", "Type 'saathi <command> --help' for one.", ""]
        lines += ["Saathi's commands:", *(f"    {name.replace('_', '-')}" for name in ours), ""]
        others = sorted(set(commands) - set(ours))
        return "\n".join([*lines, "Commands of the libraries below it:", *(f"    {name}" for name in others)])


def _is_ours(app: object) -> bool:
    return str(app if isinstance(app, str) else getattr(app, "name", "")).startswith("saathi.")


def one_command(words: Sequence[str], known: Mapping[str, object]) -> list[str]:
    """The words after `saathi`, with the name of the command as one word."""
    if len(words) >= 2 and (pair := f"{words[0]}_{words[1]}".replace("-", "_")) in known:
        return [pair, *words[2:]]
    if words and words[0] not in known and words[0].replace("-", "_") in known:
        return [words[0].replace("-", "_"), *words[1:]]
    return list(words)


def needs_database(words: Sequence[str]) -> bool:
    name = words[0] or "help"
    asks = name.startswith("_") or {"--help", "-h", "--version"} & set(words)
    return not (asks or name in WITHOUT_DATABASE or SUPERVISED in os.environ)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "saathi.config.settings")
    first = sys.argv[1].replace("-", "_") if len(sys.argv) > 1 else ""
    os.environ.setdefault("SAATHI_DATABASE_ROLE", ROLE_OF.get(first, "app"))
    if first == "restore" and "--to-home" in sys.argv[:-1]:
        os.environ["SAATHI_HOME"] = sys.argv[sys.argv.index("--to-home") + 1]
    # The server first: the settings read the passwords that preparing it has written.
    try:
        with environment.ground() if needs_database([first, *sys.argv[2:]]) else contextlib.nullcontext():
            _load()
            words = one_command(sys.argv[1:], get_commands())
            Utility(["saathi", *words]).execute()
    except (ServerRefused, RolesRefused) as refusal:
        sys.exit(str(refusal))


def _load() -> None:
    """Looking for garbage among what is being loaded, all of which stays, takes a quarter of the time to start."""
    gc.disable()
    django.setup()
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    main()
