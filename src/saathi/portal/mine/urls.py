"""Addresses of her file, under the tile of who looked: none says what it is about."""

from django.urls import path

from . import erase, views, wrong

urlpatterns = [
    path("", views.first, name="her.file"),
    path("c/", views.ticked, name="her.file_copy"),
    path("d/", views.ready, name="her.file_ready"),
    path("p/", views.handed_out, name="her.file_out"),
    path("e/", erase.ask, name="her.file_erase"),
    path("e/x/", erase.take_back, name="her.file_unerase"),
    path("w/", wrong.parts, name="her.file_wrong"),
    path("w/<int:section>/", wrong.entries, name="her.file_part"),
    path("w/<int:section>/a/", wrong.said, name="her.file_all"),
    path("w/<int:section>/<uuid:row>/", wrong.said, name="her.file_entry"),
]
