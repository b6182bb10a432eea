"""Addresses of her road ahead: one letter each, none says what it is about."""

from django.urls import path

from . import after, asked, first, goes, meeting, near, outside, owed, way

urlpatterns = [
    path("", first.first, name="her.ahead"),
    path("n/", near.first, name="her.ahead_near"),
    path("n/<uuid:one>/", near.knows, name="her.ahead_near_k"),
    path("n/<uuid:one>/a/", near.answer, name="her.ahead_near_a"),
    path("n/<uuid:one>/b/", near.parts, name="her.ahead_near_b"),
    path("n/<uuid:one>/c/", near.until, name="her.ahead_near_c"),
    path("n/<uuid:team>/x/", near.stop, name="her.ahead_near_x"),
    path("g/", goes.first, name="her.ahead_goes"),
    path("g/<uuid:one>/", goes.who, name="her.ahead_goes_w"),
    path("g/<uuid:one>/n/", goes.next_part, name="her.ahead_goes_n"),
    path("g/<uuid:one>/k/", goes.keeps, name="her.ahead_goes_k"),
    path("g/<uuid:one>/u/", goes.until, name="her.ahead_goes_u"),
    path("g/<uuid:one>/r/", goes.read_back, name="her.ahead_goes_r"),
    path("g/<uuid:one>/x/", goes.stop, name="her.ahead_goes_x"),
    path("g/<uuid:one>/<int:section>/", goes.part, name="her.ahead_goes_p"),
    path("w/", way.first, name="her.ahead_way"),
    path("w/<uuid:one>/", way.where, name="her.ahead_way_w"),
    path("a/", after.first, name="her.ahead_after"),
    path("a/u/", after.unsafe, name="her.ahead_after_u"),
    path("a/c/", after.close, name="her.ahead_after_c"),
    path("a/<int:n>/", after.rate, name="her.ahead_after_r"),
    path("m/", meeting.who, name="her.ahead_meet"),
    path("m/c/", meeting.cover, name="her.ahead_meet_c"),
    path("m/<int:n>/", meeting.who, name="her.ahead_meet_n"),
    path("m/<str:code>/", meeting.step, name="her.ahead_meet_s"),
    path("o/", outside.first, name="her.ahead_outside"),
    path("o/w/", outside.words, name="her.ahead_outside_w"),
    path("o/<uuid:one>/", outside.wants, name="her.ahead_outside_o"),
    path("o/<uuid:one>/x/", outside.stop, name="her.ahead_outside_x"),
    path("o/<uuid:one>/e/", outside.ended, name="her.ahead_outside_e"),
    path("o/<uuid:one>/s/", outside.answer, name="her.ahead_outside_a"),
    path("o/<str:code>/", outside.step, name="her.ahead_outside_s"),
    path("q/", asked.first, name="her.ahead_asked"),
    path("q/<uuid:one>/", asked.answer, name="her.ahead_asked_a"),
    path("t/", owed.first, name="her.ahead_owed"),
    path("t/<uuid:one>/", owed.answer, name="her.ahead_owed_a"),
]
