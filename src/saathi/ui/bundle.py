"""Joins static/ui/parts/*.css into the one committed static/ui/saathi.css: `python -m saathi.ui.bundle`.

Two things are written by rule instead of by hand: the step classes that place drawings without inline style
(x0 to x200, w0 to w200, half a per cent each), and the dark tokens, which hold both when the system asks for
dark and when the person does. A test compares the bundle with the parts.
"""

import re
from pathlib import Path
from typing import Final

STATIC: Final = Path(__file__).resolve().parent / "static" / "ui"
LAYERS: Final = ("reset", "tokens", "base", "layout", "components", "utilities", "print")
STEPS: Final = 200

_SPACE: Final = re.compile(r"\s+")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.S)
_TIGHT: Final = re.compile(r" ?([{};,]) ?")


def bundle() -> str:
    """The whole style sheet. Parts are named `<order>-<layer>-<name>.css` and joined in that order."""
    sheets = [f"@layer {','.join(LAYERS)};"]
    for part in sorted((STATIC / "parts").glob("*.css")):
        layer = part.stem.split("-")[1]
        body = _small(part.read_text("utf-8"))
        if part.stem.endswith("-dark"):
            body = _dark(body)
        sheets.append(body if layer == "fonts" else f"@layer {layer}{{{body}}}")
    sheets.append(f"@layer utilities{{{steps()}}}")
    return "\n".join(sheets) + "\n"


def steps() -> str:
    """Rules .x0 to .x200 (start) and .w0 to .w200 (width), each step half a per cent of the parent."""
    rules = [f".x{n}{{left:{n / 2:g}%}}.w{n}{{width:{n / 2:g}%}}" for n in range(STEPS + 1)]
    return "".join(rules)


def _dark(tokens: str) -> str:
    chosen = f':root[data-theme="dark"]{{{tokens}}}'
    system = f':root:not([data-theme="light"],[data-surface="survivor"]){{{tokens}}}'
    return f"@media screen{{{chosen}}}@media screen and (prefers-color-scheme:dark){{{system}}}"


def _small(css: str) -> str:
    return _TIGHT.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).replace(";}", "}").strip()


def main() -> None:
    (STATIC / "saathi.css").write_text(bundle(), "utf-8")


if __name__ == "__main__":
    main()
