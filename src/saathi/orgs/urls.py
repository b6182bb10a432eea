"""Addresses of the room: signing in, one's own sign-in, the staff of one's organisation, the demonstration."""

from django.urls import path
from django.views.i18n import set_language

from . import entrance
from .views import covers, demonstration, keys, mine, people, second_look, teams

urlpatterns = [
    *entrance.urlpatterns,
    path("i18n/setlang/", set_language, name="set_language"),
    path("sign-in/first/", mine.enrol, name="logins.enrol"),
    path("sign-in/second-step/", mine.second_step, name="logins.second_step"),
    path("sign-in/stay/", mine.stay, name="logins.stay"),
    path("sign-in/mine/", mine.mine, name="logins.mine"),
    path("sign-in/mine/", mine.mine, name="mfa_index"),
    path("sign-in/mine/", mine.mine, name="mfa_list_webauthn"),
    path("sign-in/mine/language/", mine.language, name="logins.set_language"),
    path("staff/", people.staff_page, name="orgs.staff"),
    path("staff/add/", people.add_person, name="orgs.add_person"),
    path("staff/<uuid:person>/end/", people.end_person, name="orgs.end_person"),
    path("staff/<uuid:person>/code/", people.enrol_again, name="orgs.enrol_again"),
    path("staff/teams/", teams.team_page, name="orgs.teams"),
    path("staff/teams/add/", teams.add_team, name="orgs.add_team"),
    path("staff/teams/<uuid:team>/join/", teams.join_team, name="orgs.join_team"),
    path("staff/teams/<uuid:team>/leave/", teams.leave_team, name="orgs.leave_team"),
    path("away/", covers.cover_page, name="covers.list"),
    path("away/add/", covers.add_cover, name="covers.ask"),
    path("away/<uuid:cover>/agree/", covers.agree, name="covers.agree"),
    path("away/<uuid:cover>/end/", covers.end, name="covers.end"),
    path("staff/second-look/", second_look.second_look, name="orgs.ask_approval"),
    path("sign-in/mine/key/", keys.set_key, name="logins.set_key"),
    path("organisations/", teams.organisation_page, name="orgs.list"),
    path("organisations/agree/", teams.agree, name="orgs.agree"),
    path("demo/", demonstration.demo, name="orgs.demo"),
]
