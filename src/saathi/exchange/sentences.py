"""What is said where something is not taken: one sentence for each reason, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from saathi.kernel.errors import Refused
from saathi.vault.bundles import Forged

CHANGED = gettext_noop("This file was changed on its way, or is not one of these files. Ask for it again.")
SENTENCES = {
    "empty": gettext_noop("This file is empty. Choose it again."),
    "large": gettext_noop("This file is larger than such a file can be. It was not opened."),
    "not_for_us": gettext_noop(
        "None of our keys opens this file: it is for somebody else, or was changed on its way. Ask who sent it."
    ),
    "beyond": gettext_noop("This file holds more than she agreed to share, so it was not taken. Tell whoever sent it."),
    "unknown_sender": gettext_noop("The directory does not know this organisation."),
    "unknown_key": gettext_noop(
        "This is signed with a key that the directory does not know. Take in the newest directory first."
    ),
    "distrusted": gettext_noop("The key this is signed with is not trusted any more. Ask them to sign it anew."),
    "key_window": gettext_noop("The key this is signed with was not theirs to use on that day."),
    "future": gettext_noop("This says it was made later than now. Look at the clocks of both computers."),
    "over": gettext_noop("The time of this file is over. Ask them to make it anew."),
    "two": gettext_noop(
        "Another file with this number came before, or it does not follow the one before it. Speak with them before "
        "you take in anything more."
    ),
    "unasked": gettext_noop("This answers something that we did not send, so it was not taken."),
    "recalled": gettext_noop("This was recalled before it came, so it was not opened."),
    "no_own_keys": gettext_noop(
        "Our organisation has no keys for sealed files yet. Whoever looks after staff makes them."
    ),
    "not_listed": gettext_noop(
        "The directory does not have the keys of our organisation, so nobody could read what we seal. Whoever looks "
        "after staff hands on our card."
    ),
    "no_directory": gettext_noop(
        "Our organisation has no directory of others yet. Whoever looks after staff takes it in."
    ),
    "directory_over": gettext_noop(
        "Our directory of others is over. Whoever looks after staff takes in the newest one."
    ),
    "no_key": gettext_noop("This organisation has no key now that anything could be sealed to."),
    "directory": gettext_noop("This is no directory of organisations, or it was changed."),
    "directory_old": gettext_noop("This directory is older than ours, or its time is over. Ask for the newest one."),
    "directory_two": gettext_noop(
        "This directory has the number of ours and says something else. Use neither before the keepers have spoken."
    ),
    "keeper": gettext_noop("Somebody signed this directory who does not keep it."),
    "few": gettext_noop("Fewer than three keepers signed this directory."),
    "trusted_again": gettext_noop("This directory trusts a key again that was distrusted before."),
    "twice": gettext_noop("The same organisation or key stands twice in this directory."),
    "alike": gettext_noop("Two organisations of this directory have names that look the same."),
    "card": gettext_noop("This is no card of an organisation, or it was changed."),
}


def sentence(why: str) -> str:
    return _(SENTENCES.get(why, CHANGED))


def asked(question: Callable[..., Any], *of: Any, **more: Any) -> Any:
    """Its answer; what it will not take is refused with the sentence to show. For rules: whatever asks again after a
    rule meets the fault itself."""
    try:
        return question(*of, **more)
    except Forged as forged:
        raise Refused(sentence(forged.why)) from None
