"""The pictograms, read once from the package: `pictures.toml` says what each is, `drawn/<name>.svg` is the drawing.

Drawings are on a grid of 24, lines in `currentColor`, one warm second tone (class `warm`, the token --picture-warm),
and `hole`, which takes the colour of the ground. Literal fills stay in the files for print, where no style sheet is.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from django.utils import translation
from markupsafe import Markup, escape

ROOM: Final = Path(__file__).resolve().parent
WARM: Final = "#F2C879"
HOLE: Final = "#FFF"
GROUPS: Final = (
    *("tiles", "rights", "before", "faces", "water", "topics", "options", "help", "ways"),
    *("places", "people", "acts", "things", "covers", "signs", "everybody"),
)

_HEAD: Final = re.compile(r"^<svg ")


@dataclass(frozen=True, slots=True)
class Picture:
    """`base` is 'own', or 'tabler:<icon>' where lines of that icon were taken (MIT). `words` is language -> words."""

    name: str
    group: str
    base: str
    words: dict[str, str]


@cache
def pictures() -> dict[str, Picture]:
    """Every picture by its name, in the order of the file."""
    with (ROOM / "pictures.toml").open("rb") as file:
        rows = tomllib.load(file)
    return {
        name: Picture(name, row["group"], row["base"], {code: row[code] for code in ("en", "bn", "hi", "mr")})
        for name, row in rows.items()
    }


def of_group(group: str) -> tuple[Picture, ...]:
    """The pictures of one of GROUPS; `things` are the 36 of her secret, `covers` the patterns of her booklet, `signs`
    stand beside words alone, `everybody` is what every card opens."""
    return tuple(shown for shown in pictures().values() if shown.group == group)


def words_of(name: str) -> str:
    """What the picture is called, in the language of the page. Raises KeyError for a picture nobody drew."""
    words = pictures()[name].words
    return words.get((translation.get_language() or "en").partition("-")[0], words["en"])


@cache
def drawn(name: str) -> str:
    """The drawing as it is in the file. Raises KeyError for a picture nobody drew."""
    return (ROOM / "drawn" / f"{pictures()[name].name}.svg").read_text("utf-8").strip()


def picture(name: str, words: str = "", size: str = "") -> Markup:
    """The drawing, inline. Beside words it is silent; alone it is given its `words` to be read out.

    `size` is '' (64 px), 'large' (120 px) or 'small' (40 px). Call as {{ picture("help", words_of("help")) }}.
    """
    heard = Markup('role="img" aria-label="{}"').format(words) if words else Markup('aria-hidden="true"')
    looks = f"picture {size}".strip()
    head = f'<svg class="{escape(looks)}" data-picture="{name}" {heard} focusable="false" '
    return Markup(_HEAD.sub(head, drawn(name), count=1))


def printed(name: str, ink: str = "#000", warm: str = "#D9D9D9") -> str:
    """The drawing for paper: literal colours (as '#RRGGBB'), no class, no currentColor; grey-safe as it stands."""
    bare = re.sub(r' class="[a-z]+"', "", drawn(name))
    return bare.replace(WARM, warm).replace("currentColor", ink)


def pattern(name: str, across: int, down: int, ink: str = "#000", warm: str = "#D9D9D9") -> str:
    """A cover: the seamless tile of a `covers` picture repeated, as one SVG of 24 units a tile. Raises KeyError."""
    inner = re.sub(r"^<svg [^>]*>|</svg>$", "", printed(name, ink, warm))
    tiles = (
        f'<svg x="{24 * x}" y="{24 * y}" width="24" height="24" viewBox="0 0 24 24">{inner}</svg>'
        for y in range(down)
        for x in range(across)
    )
    opening = _HEAD.sub("", re.sub(r'viewBox="[^"]*"', f'viewBox="0 0 {24 * across} {24 * down}"', drawn(name)))
    opening = opening.partition(">")[0].replace("currentColor", ink)
    return f"<svg {opening}>{''.join(tiles)}</svg>"
