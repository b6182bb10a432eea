"""Addresses under this tile: none says what it is about."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.first, name="her.disagree"),
    path("r/<uuid:kept>/", views.receipt, name="her.disagree_receipt"),
    path("<uuid:decision>/", views.want, name="her.disagree_want"),
    path("<uuid:decision>/b/", views.beside, name="her.disagree_beside"),
    path("<uuid:decision>/k/", views.last, name="her.disagree_last"),
]
