"""Addresses of the door: none says what it is about, and none carries a number."""

from django.urls import path

from . import making, mine, screen, views

urlpatterns = [
    path("n/o/", views.door, name="her.door"),
    path("n/p/", making.first, name="her.own"),
    path("n/p/y/", mine.first_use, name="her.own_first"),
    path("n/p/p/", making.printed, name="her.own_printed"),
    path("people/<uuid:survivor>/own/", screen.of_hers, name="portal.close"),
    path("screen/", screen.kiosk, name="portal.kiosk"),
]
