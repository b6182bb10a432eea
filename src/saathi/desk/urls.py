"""Addresses of the desk. A name is an act or a query; an act about her lives under /people/<survivor>/."""

from django.urls import path

from .acts import PAGES
from .views import (
    acts,
    approvals,
    challenges,
    clocks,
    doors,
    drafts,
    exports,
    flags,
    go,
    kept,
    leaving,
    people,
    person,
    undo,
)

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
    path("go/", go.go, name="desk.go"),
    path("go/keys/", go.keys, name="desk.keys"),
    path("approvals/", approvals.listed, name="approvals.list"),
    path("approvals/<uuid:asked>/", approvals.one, name="approvals.page"),
    *(
        path(f"approvals/<uuid:asked>/{name.partition('.')[2]}/", approvals.answer, {"name": name}, name=name)
        for name in ("approvals.approve", "approvals.refuse", "approvals.withdraw", "approvals.tell")
    ),
    path("people/take-out/", exports.make, name="people.export"),
    path("people/taken-out/", exports.listed, name="exports.list"),
    path("people/taken-out/<uuid:export>/", exports.fetch, name="exports.fetch"),
    path("undo/", undo.undo, name="desk.undo"),
    path("people/views/<uuid:view>/share/", kept.share, name="views.share"),
    path("people/views/<uuid:view>/stop-sharing/", kept.stop_sharing, name="views.stop_sharing"),
    path(HER + "flags/", flags.page, name="flags.list"),
    path("drafts/<str:act>/<uuid:target>/", drafts.keep, name="drafts.keep"),
    path("drafts/<str:act>/<uuid:target>/drop/", drafts.drop, name="drafts.drop"),
    *(path(HER + page.route, acts.act, {"name": page.name}, name=page.name) for page in PAGES),
]
