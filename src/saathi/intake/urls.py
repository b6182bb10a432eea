"""Addresses of the room. A name is an act or a query."""

from django.urls import path

from . import directory_page, views

urlpatterns = [
    path("intake/", views.listed, name="intake.list"),
    path("intake/check/", views.check, name="intake.check"),
    path("directory/take-in/", directory_page.page, name="intake.services"),
    path("intake/<uuid:batch>/", views.page, name="intake.page"),
    path("intake/<uuid:batch>/take/", views.take, name="intake.take"),
    path("intake/<uuid:batch>/rest/", views.rest, name="intake.rest"),
]
