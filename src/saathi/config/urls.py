"""Root addresses: the health page, then each room's own. Composition only."""

from django.urls import URLPattern, URLResolver, include, path

from .healthz import healthz

ROOMS = ("ui", "orgs", "desk", "intake", "portal")

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", healthz, name="healthz"),
    path("i18n/", include("django.conf.urls.i18n")),
    *(path("", include(f"saathi.{room}.urls")) for room in ROOMS),
]
