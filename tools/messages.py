"""The words of the product in four languages: gather, count, compile.

python tools/messages.py gather     every translatable string of the source into src/saathi/locale/*.po
python tools/messages.py count      how many are missing in each language; exit 1 if any
python tools/messages.py compile    .po -> .mo (committed, so that nothing is compiled at run time)
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "saathi"
LANGUAGES = ("bn", "hi", "mr")
KEYWORDS = {
    "_": None,
    "_now": None,
    "_text": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "N_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
}
METHODS = [("**/tests/**", "ignore"), ("**/migrations/**", "ignore"), ("**.py", "python"), ("**.html", "jinja2")]
OPTIONS = {
    "**.html": {"extensions": "jinja2.ext.do", "newstyle_gettext": "true", "silent": "false", "encoding": "utf-8"}
}


def po(language: str) -> Path:
    return SOURCE / "locale" / language / "LC_MESSAGES" / "django.po"


def gathered() -> Catalog:
    """A catalogue of every translatable string, without file positions (they change with every edit)."""
    catalog = Catalog(
        project="Saathi",
        charset="utf-8",
        header_comment="# Words of Saathi. docs/translation.md says what a native reader must still review.",
    )
    found = extract_from_dir(SOURCE, METHODS, OPTIONS, keywords=KEYWORDS, comment_tags=("Translators:",))
    for _filename, _line, message, comments, context in found:
        catalog.add(message, auto_comments=comments, context=context)
    return catalog


def kept(language: str) -> Catalog:
    path = po(language)
    if not path.exists():
        return Catalog(locale=language, charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def gather() -> int:
    fresh = gathered()
    for language in LANGUAGES:
        catalog = kept(language)
        catalog.update(fresh, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        po(language).parent.mkdir(parents=True, exist_ok=True)
        with po(language).open("wb") as file:
            write_po(
                file, catalog, width=120, no_location=True, omit_header=False, sort_output=True, ignore_obsolete=True
            )
    print(f"{len(fresh)} strings")
    return 0


def missing(language: str) -> list[str]:
    """Strings of the source without a translation, and translations that lost or changed a placeholder."""
    catalog, faults = kept(language), []
    for message in gathered():
        if not message.id:
            continue
        mine = catalog.get(message.id if isinstance(message.id, str) else message.id[0], message.context)
        texts = [mine.string] if mine and isinstance(mine.string, str) else list(mine.string) if mine else [""]
        if not all(texts) or (mine and mine.fuzzy):
            faults.append(f"{language}: {message.id!r} is not translated")
        elif mine is not None and list(mine.check()):
            faults.append(f"{language}: {message.id!r} has other placeholders")
    return faults


def count() -> int:
    faults = [fault for language in LANGUAGES for fault in missing(language)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def compiled(language: str) -> bytes:
    out = io.BytesIO()
    write_mo(out, kept(language))
    return out.getvalue()


def compile_() -> int:
    for language in LANGUAGES:
        po(language).with_suffix(".mo").write_bytes(compiled(language))
    return 0


if __name__ == "__main__":
    sys.exit({"gather": gather, "count": count, "compile": compile_}[sys.argv[1]]())
