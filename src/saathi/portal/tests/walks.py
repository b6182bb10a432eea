"""Pages of hers that come only after she pressed something: (address and what was pressed, page)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.test import Client

from saathi.kernel import holders
from saathi.portal.door.tests.conftest import DOOR, OWN, SEVEN, number_of, presses, tried

Page = tuple[str, str]
FILE = "/n/d/m/"
MINE = "/n/p/y/"


def sent(client: Client, where: str, data: dict[str, str]) -> Page:
    answer = client.post(where, data)
    assert answer.status_code == 302, where
    after = answer["Location"]
    return after, client.get(after).content.decode()


def answered(client: Client, decision: str) -> Iterator[Page]:
    """Of a choice, and of "I do not agree"."""
    choice = re.findall(r'href="(/n/c/[0-9a-f-]{36}/)"', client.get("/n/c/").content.decode())[-1]
    yield f"{choice}b/", client.get(f"{choice}b/").content.decode()
    yield sent(client, f"{choice}a/", {"option": "across", "answer": "no"})
    yield sent(client, f"{choice}a/", {"picked": "go_home"})
    yield sent(client, f"{choice}e/", {"nobody": "on"})
    yield sent(client, f"{choice}g/", {"picked": "go_home", "days": "28", "once": str(uuid4())})
    where = f"/n/e/{decision}/"
    yield sent(client, where, {"wanted": "look_again"})
    yield sent(client, f"{where}b/", {"beside": "peer"})
    yield sent(client, f"{where}k/", {"keep_from": "family", "once": str(uuid4())})
    yield "/n/e/", client.get("/n/e/").content.decode()
    yield sent(client, "/n/b/2/", {"answer": "clear", "once": str(uuid4())})
    yield sent(client, "/n/f/3/1/", {"when": "7", "once": str(uuid4())})


def of_her_file(client: Client) -> Iterator[Page]:
    """A copy, with and without a part; something wrong, with and without words; erasing, asked and taken back."""
    yield f"{FILE}c/ nothing", client.post(f"{FILE}c/").content.decode()
    yield sent(client, f"{FILE}c/", {"all": "yes"})
    part = f"{FILE}w/8/a/"
    yield f"{part} no words", client.post(part, {"her_words": "", "wants": "", "once": str(uuid4())}).content.decode()
    where, page = sent(client, part, {"her_words": "…", "wants": "…", "once": str(uuid4())})
    yield f"{where} wrong", page
    where, page = sent(client, f"{FILE}e/", {"her_words": "", "once": str(uuid4())})
    yield f"{where} asked", page
    where, page = sent(client, f"{FILE}e/x/", {})
    yield f"{where} back", page


def of_her_road(client: Client) -> Iterator[Page]:
    """Somebody near her home accepted; a part that goes along and the read-back; how she is met; something told; an
    alarm; what she allows on a visit, and what she says about it."""
    road = "/n/g/"
    near = re.findall(r'href="(/n/g/n/[0-9a-f-]{36}/)"', client.get(f"{road}n/").content.decode())[0]
    goes = re.findall(r'href="(/n/g/g/[0-9a-f-]{36}/)"', client.get(f"{road}g/").content.decode())[0]
    yield near, client.get(near).content.decode()
    yield sent(client, near, {"knows": "not_sure"})
    yield sent(client, f"{near}a/", {"says": "yes"})
    yield f"{near}b/ nothing", client.post(f"{near}b/").content.decode()
    yield sent(client, f"{near}b/", {"parts": "8"})
    yield goes, client.get(goes).content.decode()
    client.post(goes, {"who": "yes"})
    while (after := client.get(f"{goes}n/")["Location"])[:-1].rpartition("/")[2].isdigit():
        yield after, client.get(after).content.decode()
        client.post(after, {"goes": "later" if after.endswith("/64/") else "yes"})
    yield after, client.get(after).content.decode()
    client.post(after, {"keeps": "no"})
    yield f"{goes}u/", client.get(f"{goes}u/").content.decode()
    client.post(f"{goes}u/", {"lasts": "91"})
    yield f"{goes}r/", client.get(f"{goes}r/").content.decode()
    yield f"{road}m/1/", client.get(f"{road}m/1/").content.decode()
    yield sent(client, f"{road}m/1/", {"comes": "yes"})
    for code, said in (("p", {"place": "market"}), ("o", {"often": "14"}), ("d", {"first": "7"})):
        yield sent(client, f"{road}m/{code}/", said)
    yield f"{road}m/c/ nothing", client.post(f"{road}m/c/", {"cover": ""}).content.decode()
    for code, said in (("a", {"by_whom": "family"}), ("b", {"place": "home"}), ("c", {"wants": "law"})):
        yield sent(client, f"{road}o/{code}/", said)
    yield sent(client, f"{road}a/u/", {"sign": "hurt", "once": str(uuid4())})
    visit = re.findall(r'href="(/n/g/v/[0-9a-f-]{36}/)a/"', client.get(f"{road}v/").content.decode())[0]
    yield sent(client, f"{visit}a/", {"may": "yes"})
    yield f"{visit}q/ nothing", client.post(f"{visit}q/").content.decode()
    for code, said in (("q", {"questions": "want_her"}), ("m", {"may_meet": "mother"}), ("h", {"hidden": "her_child"})):
        yield sent(client, f"{visit}{code}/", said)
    yield sent(client, f"{visit}s/", {"wish": "not_sure"})


def of_her_card(client: Client) -> Iterator[Page]:
    """How it is made: her seven pictures, shown again wrongly and then rightly; the card, and what she sees then."""
    client.post(OWN, {"begin": "1"})
    yield f"{OWN} four", client.get(OWN).content.decode()
    for named, things in (("three", SEVEN[:4]), ("once more", SEVEN[4:]), ("missed", SEVEN[::-1])):
        presses(client, things, OWN)
        yield f"{OWN} {named}", client.get(OWN).content.decode()
    presses(client, [*SEVEN, *SEVEN], OWN)
    yield f"{OWN} card", client.get(OWN).content.decode()


def card_of(client: Client) -> str:
    """The number of the card just made; then she is back at her table, where a card opens her pages now."""
    number = number_of(client)
    assert len(number) == 40
    client.post(OWN, {"done": "1"})
    return number


def of_her_door(number: str, lang: str, patch: pytest.MonkeyPatch) -> Iterator[Page]:
    """From the number to her own pages, with every way in which it does not open."""
    client = Client(SERVER_NAME="localhost")

    def now(named: str) -> Page:
        return f"{DOOR} {named}", client.get(DOOR).content.decode()

    client.post(DOOR, {"language": lang})
    yield now("number")
    yield f"{DOOR} no number", client.post(DOOR, {"number": "1234"}).content.decode()
    client.post(DOOR, {"number": number})
    yield now("four")
    presses(client, SEVEN[:4])
    yield now("everybody")
    client.post(DOOR, {"country": "BD"})
    client.post(DOOR, {"track": "child"})
    yield now("everybody, a child in Bangladesh")
    client.post(DOOR, {"on": "1"})
    yield now("three")
    presses(client, SEVEN[:3])
    yield now("wrong")
    for verdict in ("rest", "closed", "busy"):
        with patch.context() as patched:
            patched.setattr(holders, "guess", lambda token, said=verdict: said)
            tried(client, SEVEN)
        yield now(verdict)
    tried(client, SEVEN)
    yield MINE, client.get(MINE).content.decode()
    client.post(MINE, {"answer": "yes"})
    for where in ("/n/", OWN, FILE, f"{FILE}e/"):
        yield f"{where} alone", client.get(where).content.decode()
