"""Makes the clips of her surface: `python tools/voices.py`; `--judge 20` says of every 20th how it measures.

Needs the commands espeak-ng (speech, GPL-3: run here, never shipped) and ffmpeg with libopus. Nothing is fetched.
A clip is made when its words have none and removed when nobody says its words any more; the manifest is written anew.
"""

from __future__ import annotations

import argparse
import array
import hashlib
import json
import math
import re
import subprocess
import sys
import tempfile
import wave
from dataclasses import asdict, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from saathi.portal.voices.clips import LANGUAGES, MANIFEST, SILENT, SOUNDING, STATIC, Clip, digest, manifest
from saathi.portal.voices.texts import spoken

# A woman's voice, slower than the engine's 175 words a minute, with 20 ms more between words.
VOICES = {"en": "en-gb+f2", "bn": "bn+f2", "hi": "hi+f2", "mr": "mr+f2"}
WORDS_A_MINUTE = 125
BITS = "12k"  # speech stays clear at this in wide band; with frames of 60 ms everything fits the budget
RATE = 24_000
PEAK = 0.70
SAVED_EVERY = 20
BUDGET = 15 * 1024 * 1024
SECONDS_A_WORD = (0.2, 1.6)


def said(text: str) -> str:
    """Telephone numbers are said digit by digit."""
    return re.sub(r"\d{3,}", lambda found: ", ".join(found.group()), text)


def samples_of(source: Path) -> array.array[float]:
    """The sound as mono samples, -1.0 to 1.0, at RATE."""
    command = ["ffmpeg", "-v", "error", "-i", str(source), "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-"]
    return array.array("f", subprocess.run(command, check=True, capture_output=True).stdout)


def loudest(source: Path) -> float:
    """The peak of a 16-bit wave file, 0.0 to 1.0."""
    with wave.open(str(source)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
    return max(map(abs, samples), default=0) / 32_768


def sounding(samples: array.array[float]) -> float:
    """The share of its 20 ms that are heard: 0.0 to 1.0."""
    frame = RATE // 50
    starts = range(0, len(samples) - frame + 1, frame)
    heard = sum(math.sqrt(sum(s * s for s in samples[at : at + frame]) / frame) > 0.01 for at in starts)
    return round(heard / max(1, len(starts)), 2)


def speak(lang: str, text: str, target: Path) -> None:
    """Speech, silence at both ends cut to 60 ms, brought to one peak, as Opus in WebM."""
    with tempfile.TemporaryDirectory() as folder:
        spoken_words = Path(folder) / "spoken.wav"
        engine = ["espeak-ng", "-v", VOICES[lang], "-s", str(WORDS_A_MINUTE), "-g", "2", "-w", str(spoken_words)]
        subprocess.run([*engine, "--stdin"], input=said(text).encode(), check=True)
        loud = loudest(spoken_words)
        if loud < SILENT:
            raise SystemExit(f"{lang}: the engine said nothing for {text!r}")
        trim = "silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.06"
        even = f"{trim},areverse,{trim},areverse,volume={PEAK / loud:.4f}"
        target.parent.mkdir(parents=True, exist_ok=True)
        exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]
        quick = ["-frame_duration", "60", "-compression_level", "4"]
        opus = ["-c:a", "libopus", "-b:a", BITS, "-application", "voip", *quick]
        mono = ["-ac", "1", "-ar", str(RATE)]
        source = ["ffmpeg", "-v", "error", "-y", "-i", str(spoken_words), "-af", even]
        subprocess.run([*source, *opus, *mono, *exact, str(target)], check=True)


def measured(key: str, lang: str, text: str) -> Clip:
    """The clip as it is played, measured after decoding. Raises SystemExit where it is silent or of an odd length."""
    clip = Clip(key, lang, digest(lang, text), 0.0, 0.0, "", 0.0)
    if not clip.file.exists():
        speak(lang, text, clip.file)
    samples = samples_of(clip.file)
    sha256 = hashlib.sha256(clip.file.read_bytes()).hexdigest()
    peak, share = round(max(map(abs, samples)), 2), sounding(samples)
    clip = replace(clip, seconds=round(len(samples) / RATE, 2), peak=peak, sha256=sha256, sounding=share)
    if clip.peak < SILENT or clip.sounding < SOUNDING:
        raise SystemExit(f"{lang} {key}: silent")
    return clip


def made() -> dict[tuple[str, str, str], Clip]:
    """What the manifest already measured, if the file is still that file."""
    if not MANIFEST.exists():
        return {}
    kept = (clip for clip in manifest() if clip.file.exists())
    return {
        (clip.key, clip.lang, clip.digest): clip
        for clip in kept
        if hashlib.sha256(clip.file.read_bytes()).hexdigest() == clip.sha256
    }


def sweep(clips: list[Clip]) -> None:
    """Files nobody names any more are removed."""
    named = {clip.file for clip in clips}
    for file in (STATIC / "portal" / "v").rglob("*.webm"):
        if file not in named:
            file.unlink()


def write(clips: list[Clip]) -> None:
    """The manifest, one clip a line."""
    engine = subprocess.run(["espeak-ng", "--version"], check=True, capture_output=True, text=True).stdout
    about = {
        "synthetic": True,
        "engine": " ".join(engine.split()[3:5]).strip(": "),
        "voices": VOICES,
        "words_a_minute": WORDS_A_MINUTE,
        "bits_a_second": BITS,
    }
    rows = ",\n".join("  " + json.dumps(asdict(clip), ensure_ascii=False) for clip in clips)
    head = json.dumps(about, indent=1)[:-2]
    MANIFEST.write_text(f'{head},\n "clips": [\n{rows}\n ]\n}}\n', "utf-8")


def judged(clip: Clip, text: str) -> str:
    """One line about a clip, by its signal alone: seconds a word, peak, loudness, share of silence."""
    quiet = 1 - clip.sounding
    each = clip.seconds / max(1, len(said(text).split()))
    odd = "" if SECONDS_A_WORD[0] <= each <= SECONDS_A_WORD[1] else "  ODD"
    size = clip.file.stat().st_size
    return f"{clip.lang} {clip.seconds:5.2f} s {each:4.2f} s/word peak {clip.peak:.2f} quiet {quiet:3.0%} {size} B{odd}"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--judge", type=int, default=0, metavar="N", help="say how every N-th clip measures")
    judge = asked.parse_args().judge
    already, clips = made(), []
    for key, lang, text in spoken():
        if lang not in LANGUAGES:
            raise SystemExit(f"{key}: no voice for {lang}")
        known = already.get((key, lang, digest(lang, text)))
        clips.append(known or measured(key, lang, text))
        if known is None and len(clips) % SAVED_EVERY == 0:
            write(clips)  # what was measured outlives an interruption
        if judge and len(clips) % judge == 0:
            print(judged(clips[-1], text), text, flush=True)
    write(clips)
    sweep(clips)
    size = sum(file.stat().st_size for file in {clip.file for clip in clips})
    print(f"{len(clips)} clips, {sum(c.seconds for c in clips) / 60:.1f} minutes, {size / 1024 / 1024:.1f} MB")
    if size > BUDGET:
        raise SystemExit("Over the budget: say less, or lower the bits.")


if __name__ == "__main__":
    main()
