"""Root addresses: the health page, then each room's own. Composition only."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

from .healthz import healthz

# Room -> the address its own `urls` hang under.
PLACES = (("ui", ""), ("orgs", ""), ("desk", ""), ("intake", ""), ("worlds", ""))

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", healthz, name="healthz"),
    path("i18n/", include("django.conf.urls.i18n")),
]
urlpatterns += [
    path(place, include(f"saathi.{room}.urls"))
    for room, place in PLACES
    if find_spec(f"saathi.{room}") and find_spec(f"saathi.{room}.urls")
]
