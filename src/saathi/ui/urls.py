"""Addresses of the room: only the style guide and its page of pictures."""

from django.urls import path

from saathi.ui import views

urlpatterns = [
    path("styleguide/", views.styleguide, name="ui.styleguide"),
    path("styleguide/pictures/", views.pictures, name="ui.pictures"),
]
