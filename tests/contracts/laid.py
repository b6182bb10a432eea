"""What is put before Amal about where she lives, and her rows of it for the probes of row security."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import World, idea

SAID = {"good": "মা কাছে।\nনিজের ভাষা।", "hard": "জায়গা ছোট।\nস্কুল দূরে।", "pays": "মাসি।", "long": "এক মাস দেখি।",
        "next": "মাসিকে ফোন করি।", "source": "মাসির সঙ্গে কথা, আজ।"}
OPTIONS = {1: ("aunt", "choice_family", "মাসির বাড়ি"), 2: ("wait", "choice_wait", "এখানেই অপেক্ষা করি")}
OFFER = {"topic": "home", "language": "bn"} | {
    f"{n}_{part}": said
    for n, (key, picture, name) in OPTIONS.items()
    for part, said in {**SAID, "key": key, "picture": picture, "name": name}.items()
}
WEIGHED = {"topic": "home", "language": "bn", "option": "aunt", "answer": "not_sure"}
CHOSEN = {"topic": "home", "language": "bn", "picked": "wait", "said": "এখানেই অপেক্ষা করি",
          "options": "মাসির বাড়ি\nএখানেই অপেক্ষা করি", "review_on": today() + timedelta(days=28)}
TABLES = ("decisions_offer", "decisions_choice")


def plant(connection: Any, world: World) -> None:
    """An offer and a choice not made yet in each of two sections."""
    for section, topic in ((Section.PLACE, "stay"), (Section.LEGAL, "court")):
        offer = uuid4()
        hers = [world.amal, int(section), topic, idea("bea"), idea("asha")]
        connection.execute(
            "INSERT INTO decisions_offer (id, survivor_id, section, topic, language, options, written_by, organisation,"
            " written_at) VALUES (%s, %s, %s, %s, 'bn', '', %s, %s, now())", [offer, *hers])
        connection.execute(
            "INSERT INTO decisions_choice (id, offer_id, survivor_id, section, topic, language, wanted, unsure, aside,"
            " picked, words, hearers, begun_at, written_by, organisation)"
            " VALUES (%s, %s, %s, %s, %s, 'bn', '{}', '{}', '{}', '', '', '{}', now(), %s, %s)",
            [uuid4(), offer, *hers])
