"""Addresses of the desk. A name is an act or a query; an act about her lives under /people/<survivor>/."""

from django.urls import path

from .acts import PAGES
from .views import (
    acts,
    calendar,
    challenges,
    clocks,
    danger,
    doors,
    drafts,
    kept,
    leaving,
    matters,
    notes,
    papers,
    people,
    person,
    plan,
    promises,
)

HER = "people/<uuid:survivor>/"

urlpatterns = [
    path("", people.home, name="home"),
    path("today/", people.today, name="desk.today"),
    path("today/counts/", people.counts, name="people.counts"),
    path("calendar/", calendar.page, name="desk.calendar"),
    path("people/", people.listed, name="people.list"),
    path("people/search/", people.search, name="people.search"),
    path("people/views/save/", kept.save, name="views.save"),
    path("people/views/<uuid:view>/drop/", kept.drop, name="views.drop"),
    path("people/add/", acts.add, name="survivors.open"),
    path(HER, person.overview, name="people.page"),
    path(HER + "plan/", plan.page, name="plans.page"),
    path(HER + "plan/versions/", plan.versions, name="plans.versions"),
    path(HER + "plan/reviews/", plan.reviews, name="reviews.page"),
    path(HER + "decisions/", person.ledger, name="decisions.list"),
    path(HER + "challenges/<uuid:challenge>/", challenges.one, name="challenges.page"),
    path(HER + "journey/", person.journey, name="journey.page"),
    path(HER + "law/", clocks.dates, name="clocks.page"),
    path(HER + "leaving/", leaving.page, name="stays.leaving"),
    path(HER + "leaving/letter/", leaving.letter, name="stays.letter"),
    path(HER + "matters/", matters.page, name="matters.page"),
    path(HER + "promises/", promises.page, name="promises.list"),
    path(HER + "papers/", papers.listed, name="papers.list"),
    path(HER + "papers/<uuid:paper>/", papers.one, name="papers.page"),
    path(HER + "notes/", notes.listed, name="notes.list"),
    path(HER + "duty/", notes.duties, name="duty.list"),
    path("words/", notes.mirror, name="notes.mirror"),
    path("danger/", danger.open_file, name="access.break_glass"),
    path(HER + "danger/<uuid:target>/review/", danger.review, name="access.review_break_glass"),
    path(HER + "record/", person.record, name="desk.record"),
    path(HER + "identity/", doors.identity, name="identities.list"),
    path(HER + "sharing/", doors.sharing, name="sharing.page"),
    path(HER + "sharing/looked/", doors.looked, name="sharing.who_looked"),
    path("drafts/<str:act>/<uuid:target>/", drafts.keep, name="drafts.keep"),
    path("drafts/<str:act>/<uuid:target>/drop/", drafts.drop, name="drafts.drop"),
    *(path(HER + page.route, acts.act, {"name": page.name}, name=page.name) for page in PAGES),
]
