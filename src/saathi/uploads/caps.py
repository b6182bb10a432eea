"""What a file may cost, and the cell its child is locked into before it reads a byte (security paper, 3.6)."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource  # now: once confined, nothing can be loaded

MOST_BYTES = 10 << 20
MOST_PIXELS = 40_000_000
MOST_PAGES = 200
MOST_OUT = 24 << 20
"""Bytes of a cleaned file; the parent reads no further."""
MOST_UNPACKED = 64 << 20
"""Bytes of one compressed part of a PDF, unpacked: a page of A4 at 400 to the inch, in colour, is 44 MB."""
MOST_UNPACKED_IN_ALL = 512 << 20
MOST_PARTS = 200_000
"""Objects, boxes or pages of sound."""
MEMORY = 512 << 20
SECONDS = 10
"""Processor seconds, and wall seconds: the parent ends the child."""
LONGEST = 4_000
"""Points on the long side of a photograph of a paper: A4 at 340 to the inch."""
NOBODY = 65_534
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000  # of unshare(2)
_DEATH_SIGNAL, _NO_NEW_PRIVILEGES, _KILL = 1, 38, 9  # of prctl(2)


class NotTaken(Exception):
    """`key` names the sentence in `opening.SENTENCES`."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def confine() -> None:
    """From here on this process opens no file and no socket, starts no other and grows no further. Windows has no such
    limits: there the parent's clock is what remains. Whatever is needed has to be imported before."""
    if sys.platform == "win32":
        return
    _leave_network()
    _become_nobody()
    _limit()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, _KILL, 0, 0, 0)  # after the change of user, which would clear it


def _leave_network() -> None:
    """A network of its own with nothing in it. Where the kernel allows none, `RLIMIT_NOFILE` still lets no socket be
    made: this is the second wall, not the only one."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if libc.unshare(_NEW_NET) != 0:
        libc.unshare(_NEW_USER | _NEW_NET)


def _become_nobody() -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    with suppress(OSError):
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def _limit() -> None:
    if sys.platform == "win32":
        return
    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: 3,  # the three standard streams: no further file and no socket can be opened
    }
    for which, most in limits.items():
        resource.setrlimit(which, (most, most))
