"""Addresses under this tile: none says what it is about."""

from django.urls import include, path

from . import views

urlpatterns = [
    path("", views.first, name="her.plan"),
    path("b/", include("saathi.portal.booklet.urls")),  # her booklet
]
