"""Addresses under this tile: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.first, name="her.help"),
    path("p/", views.numbers, name="her.help_numbers"),
    path("k/<uuid:promise>/", views.kept, name="her.help_kept"),
    path("k/<uuid:promise>/o/", views.let_go, name="her.help_let_go"),
    path("g/", views.go, name="her.help_go"),
    path("g/o/", views.stay, name="her.help_stay"),
    path("<int:nth>/", views.one, name="her.help_one"),
    path("<int:nth>/<int:way>/", views.when, name="her.help_when"),
]
