"""Addresses of her surface. All are neutral: no word in them says what a page is about."""

from importlib import import_module

from django.urls import include, path

from .tiles import TILES
from .views import end, explained, groups, offer, start, table

urlpatterns = [
    path("people/<uuid:survivor>/together/", start.start, name="talks.begin"),
    path("people/<uuid:survivor>/options/", offer.offer, name="choices.offer"),
    path("day/", table.day, name="day"),
    path("n/", table.home, name="her.home"),
    path("n/l/", table.chosen, name="her.chosen"),
    path("n/k/", table.stay, name="her.stay"),
    path("n/s/", table.stop, name="her.stop"),
    path("n/x/", table.leave, name="her.leave"),
    path("n/y/", end.end, name="her.end"),
    path("n/z/", end.felt, name="her.felt"),
    path("n/w/", end.back, name="her.back"),
    path("n/v/", include("saathi.portal.before.urls")),
    path("people/<uuid:survivor>/explained/", explained.explain, name="cards.explain"),
    path("felt/", groups.groups, name="talks.felt"),
    *(path(f"n/{tile.code}/", include(import_module(f"saathi.portal.{tile.name}.urls"))) for tile in TILES),
    path("n/g/", include("saathi.portal.ahead.urls")),
    path("", include("saathi.portal.door.urls")),
]
