"""Addresses under this tile: none says what it is about."""

from django.urls import include, path

from . import sharing, views

urlpatterns = [
    path("", views.first, name="her.looked"),
    path("o/", views.opened, name="her.looked_opened"),
    path("q/", views.question, name="her.looked_question"),
    path("n/", views.counted, name="her.looked_counted"),
    path("s/", sharing.whole, name="her.looked_seen"),
    path("s/<uuid:consent>/x/", sharing.stop, name="her.looked_stop"),
    path("s/<uuid:consent>/y/", sharing.confirm, name="her.looked_confirm"),
    path("p/", sharing.pick, name="her.looked_pick"),
    path("p/<uuid:organisation>/", sharing.step, name="her.looked_ask"),
    path("p/<uuid:organisation>/r/", sharing.read, name="her.looked_read"),
    path("p/<uuid:organisation>/<str:code>/", sharing.step, name="her.looked_step"),
    path("m/", include("saathi.portal.mine.urls")),  # my file
]
