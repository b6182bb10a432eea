"""Addresses under this tile: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [path("", views.first, name="her.help")]
