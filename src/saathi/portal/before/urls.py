"""Addresses: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [path("", views.first, name="her.before"), path("<int:nth>/", views.card, name="her.before_card")]
