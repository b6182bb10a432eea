"""A photograph is drawn again: nothing of the old file is left in the new one but what can be seen."""

from __future__ import annotations

import io

from PIL import Image
from PIL.Image import Transpose

from .caps import LONGEST, MOST_PIXELS, NotTaken

FORMATS = ("JPEG", "PNG", "WEBP")
_MODES = {
    "JPEG": ("RGB", "L", "CMYK"),
    "PNG": ("RGB", "RGBA", "L", "LA", "P", "1", "I;16"),
    "WEBP": ("RGB", "RGBA"),
}
_ORIENTATION = 0x0112
_TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}


def cleaned(raw: bytes, longest: int = LONGEST) -> tuple[bytes, int]:
    """JPEG bytes and 1 page. Its size is looked at before it is unpacked."""
    Image.MAX_IMAGE_PIXELS = None  # our own cap, with its sentence
    with Image.open(io.BytesIO(raw), formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise NotTaken("pixels")
        image.draft("RGB", (longest, longest))  # a JPEG is unpacked no larger than needed
        turn = _turn(image)
        image.load()
        seen = _plain(image)
    seen.thumbnail((longest, longest))
    if turn is not None:
        seen = seen.transpose(turn)
    clean = Image.new("RGB", seen.size, "white")
    clean.paste(seen, mask=seen if seen.mode == "RGBA" else None)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=88)
    return out.getvalue(), 1


def _turn(image: Image.Image) -> Transpose | None:
    try:
        return _TURNS.get(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # whatever is wrong with what is thrown away
        return None


def _plain(image: Image.Image) -> Image.Image:
    """In a mode that can be made smaller smoothly; what is see-through stays so."""
    if image.mode in ("RGB", "RGBA", "L"):
        return image if image.mode != "L" else image.convert("RGB") if "transparency" in image.info else image
    if "A" in image.mode or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L" if image.mode in ("1", "I", "I;16", "F") else "RGB")


def warm(kind: str) -> None:
    """Everything the library loads late, before nothing more can be opened: one small picture in each way of telling
    colours, turned by its EXIF."""
    told = Image.Exif()
    told[_ORIENTATION] = 6
    for mode in _MODES[kind]:
        out = io.BytesIO()
        Image.new(mode, (8, 8)).save(out, kind, exif=told.tobytes())
        cleaned(out.getvalue())
