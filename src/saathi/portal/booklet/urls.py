"""Addresses of her booklet, under the tile of her plan: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.ticked, name="her.booklet"),
    path("r/", views.picked, name="her.booklet_cards"),
    path("c/", views.cover, name="her.booklet_cover"),
    path("n/", views.named, name="her.booklet_name"),
    path("d/", views.ready, name="her.booklet_ready"),
    path("p/", views.printed, name="her.booklet_print"),
]
