"""Root addresses: the health page, then each room's own. Composition only."""

from django.urls import include, path

from .healthz import healthz
from .routes import by_first_part

ROOMS = ("ui", "orgs", "desk", "intake", "portal")

urlpatterns = by_first_part(
    [
        path("healthz", healthz, name="healthz"),
        path("i18n/", include("django.conf.urls.i18n")),
        *(path("", include(f"saathi.{room}.urls")) for room in ROOMS),
    ]
)
