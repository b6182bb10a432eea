"""Addresses of the desk. A name is an act or a query; an act about her lives under /people/<survivor>/."""

from django.urls import path

from .acts import PAGES
from .views import acts, challenges, clocks, doors, drafts, kept, leaving, people, person, watch

HER = "people/<uuid:survivor>/"

urlpatterns = [
    path("", people.home, name="home"),
    path("today/", people.today, name="desk.today"),
    path("today/counts/", people.counts, name="people.counts"),
    path("people/", people.listed, name="people.list"),
    path("people/search/", people.search, name="people.search"),
    path("people/views/save/", kept.save, name="views.save"),
    path("people/views/<uuid:view>/drop/", kept.drop, name="views.drop"),
    path("people/add/", acts.add, name="survivors.open"),
    path(HER, person.overview, name="people.page"),
    path(HER + "plan/", person.plan, name="plans.page"),
    path(HER + "decisions/", person.ledger, name="decisions.list"),
    path(HER + "challenges/<uuid:challenge>/", challenges.one, name="challenges.page"),
    path(HER + "journey/", person.journey, name="journey.page"),
    path(HER + "law/", clocks.dates, name="clocks.page"),
    path(HER + "leaving/", leaving.page, name="stays.leaving"),
    path(HER + "leaving/letter/", leaving.letter, name="stays.letter"),
    path(HER + "record/", person.record, name="desk.record"),
    path(HER + "identity/", doors.identity, name="identities.list"),
    path(HER + "sharing/", doors.sharing, name="sharing.page"),
    path(HER + "sharing/looked/", doors.looked, name="sharing.who_looked"),
    # Watch: files of one person, homes not known, alerts.
    path(HER + "files/", watch.files, name="duplicates.page"),
    path("people/homes/", watch.homes, name="conflicts.unknown"),
    path("alerts/", watch.listed, name="alerts.list"),
    path("alerts/<uuid:target>/", watch.one, name="alerts.page"),
    path("alerts/<uuid:target>/look/", watch.act, {"name": "alerts.look"}, name="alerts.look"),
    path("alerts/<uuid:target>/clear/", watch.act, {"name": "alerts.clear"}, name="alerts.clear"),
    path("explain/", watch.explain, name="access.explain"),
    path("drafts/<str:act>/<uuid:target>/", drafts.keep, name="drafts.keep"),
    path("drafts/<str:act>/<uuid:target>/drop/", drafts.drop, name="drafts.drop"),
    *(path(HER + page.route, acts.act, {"name": page.name}, name=page.name) for page in PAGES),
]
