"""Addresses under this tile: none says what it is about."""

from django.urls import include, path

from .views import felt, plan, stands, voice

urlpatterns = [
    path("", plan.first, name="her.plan"),
    path("b/", include("saathi.portal.booklet.urls")),  # her booklet
    path("w/", plan.words, name="her.plan_words"),
    path("g/", plan.add, name="her.plan_add"),
    path("g/<uuid:goal>/", plan.goal, name="her.plan_goal"),
    path("v/", plan.agree, name="her.plan_agree"),
    path("v/<slug:answer>/", plan.instead, name="her.plan_instead"),
    path("s/", voice.record, name="her.plan_voice"),
    path("s/<uuid:recording>/", voice.one, name="her.plan_said"),
    path("s/<uuid:recording>/m/", voice.sound, name="her.plan_sound"),
    path("s/<uuid:recording>/x/", voice.delete, name="her.plan_delete"),
    path("t/", stands.stands, name="her.plan_stands"),
    path("t/d/", stands.days, name="her.plan_days"),
    path("h/", felt.services, name="her.plan_services"),
    path("h/<uuid:service>/", felt.one, name="her.plan_felt"),
]
