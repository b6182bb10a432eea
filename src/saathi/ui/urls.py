"""Addresses of the room: only the style guide."""

from django.urls import path

from saathi.ui import views

urlpatterns = [path("styleguide/", views.styleguide, name="ui.styleguide")]
