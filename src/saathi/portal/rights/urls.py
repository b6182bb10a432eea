"""Addresses under this tile: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [path("", views.first, name="her.rights"), path("<int:nth>/", views.card, name="her.rights_card")]
