"""The people who can open a backup: one age public key a file, `SAATHI_HOME/recovery/NAME.txt`.

Their identities (private keys) are printed once and kept by them, never by us.
"""

from __future__ import annotations

import re
from pathlib import Path

from pyrage import RecipientError, x25519  # type: ignore[import-untyped]

from .signatures import write_private

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


class NoRecovery(Exception):
    """Nobody could open the backup, or the key is not one. The argument is one sentence."""


def add(folder: Path, name: str, public: str = "") -> str:
    """Names a person. Without a public key a new identity is made: it is the answer, and nobody else has it."""
    if not NAME.fullmatch(name):
        raise NoRecovery("Write the name in small Latin letters, digits and hyphens.")
    identity = None if public else x25519.Identity.generate()
    recipient = str(identity.to_public()) if identity else str(_recipient(public, "the key given"))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        write_private(folder / f"{name}.txt", recipient.encode() + b"\n")
    except FileExistsError:
        raise NoRecovery(f"There is already a recovery key of {name}: remove its file first.") from None
    return str(identity) if identity else ""


def recipients(folder: Path) -> dict[str, x25519.Recipient]:
    """Name → public key; raises NoRecovery if there is none, since then nobody could open the backup."""
    found = {path.stem: _recipient(path.read_text(), path.name) for path in sorted(folder.glob("*.txt"))}
    if not found:
        raise NoRecovery("Nobody could open this backup: name a person first with “saathi recovery add NAME”.")
    return found


def read_identity(path: Path) -> x25519.Identity:
    """An identity file as age writes it: comments begin with #."""
    for line in path.read_text().split("\n"):
        if line.startswith("AGE-SECRET-KEY-"):
            return x25519.Identity.from_str(line.strip())
    raise NoRecovery(f"{path} holds no age identity (a line that begins with AGE-SECRET-KEY-).")


def _recipient(text: str, where: str) -> x25519.Recipient:
    try:
        return x25519.Recipient.from_str(text.strip())
    except RecipientError:
        raise NoRecovery(f"{where} is not an age public key (they begin with age1).") from None
