"""Where things lie: SAATHI_HOME, the server's state beside or outside it, and a socket with a path short enough.

A folder we did not make keeps its mode.
"""

import hashlib
import os
import secrets
from pathlib import Path

from .programs import SYSTEM_STATE, Runner, ServerRefused

LONGEST_SOCKET = 100  # bytes of a socket's path: Linux takes 107, macOS 103


def make_home(home: Path) -> None:
    """As root the folder may be entered (not listed) by the database's user; secrets in it are 0600 either way."""
    if not home.exists():
        home.mkdir(parents=True, mode=0o700)
        home.chmod(0o711 if os.geteuid() == 0 else 0o700)


def state_folder(home: Path) -> Path:
    pointer = home / "postgres.path"
    return Path(pointer.read_text().strip()) if pointer.exists() else home / "postgres"


def choose_state(home: Path, who: Runner) -> None:
    """Decide once where the data lie; a folder we did not make keeps its mode."""
    state = state_folder(home)
    if not state.exists() and not who.can_enter(home):
        # A new name each time: a home deleted and made again must not meet the data of the old one.
        state = SYSTEM_STATE / f"{_short(home)}-{secrets.token_hex(4)}"
        SYSTEM_STATE.mkdir(parents=True, exist_ok=True, mode=0o755)
        (home / "postgres.path").write_text(f"{state}\n")
    if not state.exists():
        state.mkdir(mode=0o700)
        who.owns(state, 0o700)


def socket_folder(home: Path) -> Path:
    """Beside the data, or, where that path is too long for a socket, a short one made of its hash."""
    beside = state_folder(home) / "socket"
    if len(os.fsencode(beside / ".s.PGSQL.5432")) <= LONGEST_SOCKET:
        return beside
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    fits = runtime and os.geteuid() != 0 and len(runtime) < 60 and os.access(runtime, os.W_OK)
    return Path(runtime if fits else "/tmp") / f"saathi-{_short(home)}"


def make_socket_folder(home: Path, who: Runner) -> Path:
    folder = socket_folder(home)
    if not folder.exists():
        folder.mkdir(mode=0o700)
        who.owns(folder, 0o700)
    status = folder.lstat()
    if status.st_uid != who.uid or status.st_mode & 0o170777 != 0o040700:
        raise ServerRefused(f"The folder {folder} belongs to somebody else: remove it, then start Saathi again.")
    return folder


def _short(home: Path) -> str:
    return hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:16]


def write_private(path: Path, text: str, who: Runner) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text + "\n")
    who.owns(path, 0o600)
