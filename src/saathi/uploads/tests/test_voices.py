"""A voice as a browser records it comes out as one voice in Ogg, and nothing else does."""

from __future__ import annotations

import pytest
from tests.contracts.voiced import HEAD, SILENCE, webm

from saathi.uploads import films, sounds, voices, webms
from saathi.uploads.caps import NotTaken
from saathi.uploads.opening import Unusable, cleaned, cleaned_voice

FTYP = b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00"


def box(kind: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4) + kind + body


def film(handler: bytes, seconds: int = 3) -> bytes:
    head = bytes(12) + (1000).to_bytes(4) + (seconds * 1000).to_bytes(4) + bytes(80)
    track = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(13))))
    return FTYP + box(b"moov", box(b"mvhd", head) + track) + box(b"mdat", b"sound")


def test_what_a_browser_records_becomes_ogg_and_says_how_long_it_is() -> None:
    clean, seconds = webms.cleaned(webm(seconds=3))
    assert clean.startswith(b"OggS") and seconds == 3
    # The room's own check of Ogg finds every page and its checksum in order, and changes nothing.
    assert sounds.cleaned(clean) == (clean, 0)
    assert voices.cleaned(clean) == (clean, 3)
    assert clean.count(SILENCE) == 150 and HEAD in clean


def test_through_the_child() -> None:
    voice = cleaned_voice(webm(seconds=2))
    assert (voice.kind, voice.seconds) == ("ogg", 2) and voice.raw.startswith(b"OggS")
    with pytest.raises(Unusable):
        cleaned(webm())  # a paper is no such file


@pytest.mark.parametrize(
    "raw",
    [
        webm(codec=b"A_VORBIS"),
        webm(codec=b"V_VP8"),
        webm(head=b"OpusTags" + bytes(11)),
        webm(seconds=0),
        webm()[:-1],
        webm(packet=b"\xfb"),  # says it has frames, and ends
        webm(packet=b"\xfb\x3f"),  # 63 frames of 20 ms: no packet is so long
        b"\x1aE\xdf\xa3" + bytes(40),
        b"\x1aE\xdf\xa3",
    ],
)
def test_no_other_sound_and_nothing_damaged(raw: bytes) -> None:
    with pytest.raises(NotTaken):
        voices.cleaned(raw)


def test_two_tracks_are_no_voice() -> None:
    raw = webm()
    at = raw.index(b"A_OPUS") - 5
    with pytest.raises(NotTaken):
        voices.cleaned(raw[:at] + raw[at : at + 11] + raw[at:])


def test_a_telephones_recording_but_no_film() -> None:
    assert voices.cleaned(film(b"soun"))[1] == 3
    assert films.cleaned(film(b"vide"))
    with pytest.raises(NotTaken) as no:
        voices.cleaned(film(b"vide"))
    assert no.value.key == "voice"


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7", b"\xff\xd8\xff", b"GIF89a"])
def test_what_is_no_recording_is_not_opened(raw: bytes) -> None:
    with pytest.raises(Unusable):
        cleaned_voice(raw)
