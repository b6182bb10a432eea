"""A photograph is drawn again without anything that was hidden in it: place, time, camera, thumbnails."""

from __future__ import annotations

from typing import Any

from saathi.uploads.caps import MOST_BYTES
from saathi.uploads.opening import Unusable, cleaned_photograph

LONGEST = 1200


def cleaned(file: Any) -> bytes:
    """JPEG bytes of an uploaded file, at most 1200 pixels on the long side, with no metadata. Raises Unusable."""
    if file.size > MOST_BYTES:
        raise Unusable("large")
    return cleaned_photograph(file.read(), LONGEST)
