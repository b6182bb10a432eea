"""A photograph is drawn again without anything that was hidden in it: place, time, camera, thumbnails."""

from __future__ import annotations

import io
from typing import BinaryIO

from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST = 1200


class Unusable(Exception):
    """The argument is the sentence that says why."""


def cleaned(file: BinaryIO) -> bytes:
    """JPEG bytes, at most 1200 pixels on the long side, with no metadata. Raises Unusable."""
    raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise Unusable(_("The photograph is larger than 10 MB."))
    try:
        with Image.open(io.BytesIO(raw), formats=("JPEG", "PNG", "WEBP")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Unusable(_("The photograph has more than 40 million points. Make it smaller first."))
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise Unusable(_("This is not a JPEG, PNG or WebP photograph that can be read.")) from error
    upright.thumbnail((LONGEST, LONGEST))
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=85)
    return out.getvalue()
