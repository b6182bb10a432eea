"""Addresses under this tile: none says what it is about, and an id is of this talk alone."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.first, name="her.choices"),
    path("<uuid:one>/", views.topic, name="her.choices_t"),
    path("<uuid:one>/a/", views.options, name="her.choices_a"),
    path("<uuid:one>/b/", views.sort, name="her.choices_b"),
    path("<uuid:one>/d/", views.two, name="her.choices_d"),
    path("<uuid:one>/f/", views.other, name="her.choices_f"),
    path("<uuid:one>/e/", views.heard, name="her.choices_e"),
    path("<uuid:one>/g/", views.read_back, name="her.choices_g"),
]
