"""What is committed is what was built, and it stays within its budget."""

import gzip
import hashlib
import json
import re
from pathlib import Path

from saathi.ui.bundle import STATIC, bundle

ROOT = Path(__file__).resolve().parents[4]
TEMPLATES = STATIC.parents[1] / "templates"


def small(text: str) -> int:
    return len(gzip.compress(text.encode(), 9, mtime=0))


def test_the_style_sheet_is_the_bundle_of_its_parts() -> None:
    assert (STATIC / "saathi.css").read_text("utf-8") == bundle(), "run: python -m saathi.ui.bundle"


def test_style_and_script_stay_within_budget() -> None:
    assert small(bundle()) <= 18_000
    assert small("".join(file.read_text("utf-8") for file in sorted((STATIC / "js").glob("*.js")))) <= 8_000


def test_vendored_files_are_those_of_the_manifest() -> None:
    entries = json.loads((STATIC / "vendor" / "MANIFEST.json").read_text("utf-8"))
    listed = {entry["file"]: entry["sha256"] for entry in entries}
    folders = (STATIC / "vendor", ROOT / "tests" / "vendor")
    present = {
        str(file.relative_to(ROOT)): hashlib.sha256(file.read_bytes()).hexdigest()
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and file.name != "MANIFEST.json"
    }
    assert present == listed
    assert all(entry["licence"] and entry["version"] for entry in entries)


def test_the_lock_file_names_no_address_to_download_from() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    packages = [entry for name, entry in lock["packages"].items() if name]
    assert packages and all("resolved" not in entry and entry["integrity"] for entry in packages)


def test_templates_carry_no_inline_style_script_or_handler_and_every_icon_exists() -> None:
    icons = set(re.findall(r'id="([^"]+)"', (STATIC / "vendor" / "icons.svg").read_text("utf-8")))
    for page in TEMPLATES.rglob("*.html"):
        text = page.read_text("utf-8")
        assert not re.search(r"\sstyle=|\son[a-z]+=|hx-on|<style|<script(?! src)", text), page
        assert set(re.findall(r'icon\("([a-z0-9-]+)"\)', text)) <= icons, page


def test_parts_are_short_and_include_nothing_in_a_loop() -> None:
    for part in (TEMPLATES / "ui" / "parts").glob("*.html"):
        text = part.read_text("utf-8")
        assert len(text.splitlines()) <= 40, part
        assert "{% include" not in text, part


def test_nothing_loads_from_another_origin() -> None:
    for file in [*TEMPLATES.rglob("*.html"), *(STATIC / "parts").glob("*.css"), *(STATIC / "js").glob("*.js")]:
        assert not re.search(r"(?:https?:)?//(?!www\.w3\.org)[a-z0-9-]+\.[a-z]", file.read_text("utf-8")), file
