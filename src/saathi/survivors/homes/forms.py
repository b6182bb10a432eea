"""What is asked where nobody knew her home district yet."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from ..forms import PlaceField


class HomeForm(ActForm):
    district = PlaceField(label=_("From which district does she come?"), max_length=12)
