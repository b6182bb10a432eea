"""Addresses of the desk. A name is an act or a query; an act about her lives under /people/<survivor>/."""

from django.urls import path

from .acts import PAGES
from .views import (
    acts,
    after,
    approvals,
    calendar,
    challenges,
    clocks,
    corrections,
    danger,
    directory,
    doors,
    drafts,
    entitled,
    exports,
    flags,
    go,
    handovers,
    joint,
    kept,
    learning,
    leaving,
    matters,
    notes,
    offices,
    papers,
    peers,
    people,
    person,
    plan,
    promises,
    requests,
    sealed,
    services,
    stigma,
    undo,
    voice,
    watch,
    ways,
)

HER = "people/<uuid:survivor>/"

urlpatterns = [
    path("", people.home, name="home"),
    path("today/", people.today, name="desk.today"),
    path("today/counts/", people.counts, name="people.counts"),
    path("today/second/", people.second, name="desk.second"),
    path("today/plans/", plan.days, name="desk.plan_days"),
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
    # Her voice.
    path(HER + "plan/voice/", voice.listed, name="recordings.list"),
    path(HER + "plan/voice/<uuid:recording>/", voice.sound, name="recordings.hear"),
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
    path("danger/find/", danger.find, name="access.find"),
    path("danger/found/<uuid:search>/", danger.sought, name="access.found"),
    path(HER + "danger/<uuid:target>/review/", danger.review, name="access.review_break_glass"),
    path(HER + "record/", person.record, name="desk.record"),
    path(HER + "identity/", doors.identity, name="identities.list"),
    path(HER + "sharing/", doors.sharing, name="sharing.page"),
    path(HER + "sharing/looked/", doors.looked, name="sharing.who_looked"),
    path("go/", go.go, name="desk.go"),
    path("go/keys/", go.keys, name="desk.keys"),
    path("approvals/", approvals.listed, name="approvals.list"),
    path("approvals/<uuid:asked>/", approvals.one, name="approvals.page"),
    path("approvals/<uuid:asked>/file/", approvals.file, name="approvals.open_file"),
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
    # My file: what she says is wrong, and that it is erased.
    path(HER + "corrections/", corrections.listed, name="corrections.list"),
    path("people/erased/", corrections.ledger, name="erasures.list"),
    # Home studies and ways home.
    path(HER + "studies/", ways.homes, name="studies.page"),
    path(HER + "return/", ways.way, name="returns.page"),
    path("returns/", ways.listed, name="returns.list"),
    # Watch: files of one person, homes not known, alerts.
    path(HER + "files/", watch.files, name="duplicates.page"),
    path("people/homes/", watch.homes, name="conflicts.unknown"),
    path("alerts/", watch.listed, name="alerts.list"),
    path("alerts/<uuid:target>/", watch.one, name="alerts.page"),
    path("alerts/<uuid:target>/look/", watch.act, {"name": "alerts.look"}, name="alerts.look"),
    path("alerts/<uuid:target>/clear/", watch.act, {"name": "alerts.clear"}, name="alerts.clear"),
    # Her no: what is asked about who looked.
    path("alerts/asked/<uuid:target>/", watch.question, name="looks.page"),
    path("alerts/asked/<uuid:target>/answer/", watch.answer, name="looks.answer"),
    # After return, stigma.
    path(HER + "after/", after.page, name="followups.page"),
    path("today/after/", after.due, name="followups.due"),
    path(HER + "stigma/", stigma.page, name="stigma.page"),
    path("places/", stigma.places, name="stigma.places"),
    # Entitlements, the market, learning and livelihood.
    path(HER + "entitlements/", entitled.page, name="entitlements.page"),
    path(HER + "entitlements/<uuid:target>/papers/", entitled.papers, name="entitlements.pack"),
    path("entitlements/", entitled.owed, name="entitlements.owed"),
    path(HER + "learning/", learning.page, name="learning.page"),
    path("market/", learning.market, name="market.list"),
    path("market/note/", learning.write, {"name": "market.note"}, name="market.note"),
    path("courses/", learning.courses, name="courses.list"),
    path("courses/add/", learning.write, {"name": "courses.add"}, name="courses.add"),
    path("courses/<uuid:course>/end/", learning.end, name="courses.end"),
    # Requests between organisations, the directory, and services for her.
    path("requests/", requests.listed, name="requests.inbox"),
    path("requests/silent/", requests.unheard, name="requests.silent"),
    path("requests/<uuid:target>/", requests.one, name="requests.page"),
    *(
        path(f"requests/<uuid:target>/{step}/", requests.act, {"name": name}, name=name)
        for name in requests.ANSWERS
        for step in [name.partition(".")[2].replace("_", "-")]
    ),
    path("directory/", directory.listed, name="directory.search"),
    path("directory/add/", directory.add, name="directory.add"),
    path("directory/gap/", directory.log_gap, name="directory.log_gap"),
    path("directory/gaps/", directory.missing, name="directory.gaps"),
    path("directory/<uuid:target>/", directory.one, name="directory.page"),
    *(
        path(f"directory/<uuid:target>/{name.partition('.')[2]}/", directory.act, {"name": name}, name=name)
        for name in directory.OF_ENTRY
    ),
    path(HER + "services/", services.page, name="referrals.page"),
    path(HER + "services/find/", services.find, name="referrals.find"),
    path(HER + "services/ask/", services.ask, name="referrals.ask"),
    # Joint team, conference, handover.
    path(HER + "joint/", joint.page, name="joint.page"),
    path(HER + "joint/meeting/<uuid:conference>/", joint.meeting, name="conferences.page"),
    path(HER + "handover/", handovers.of_person, name="handovers.of_her"),
    path(HER + "handover/<uuid:handover>/goes/", handovers.goes, name="handovers.dossier"),
    path("handovers/", handovers.listed, name="handovers.list"),
    path("handovers/<uuid:target>/", handovers.one, name="handovers.offered"),
    *(
        path(f"handovers/<uuid:target>/{step}/", handovers.act, {"name": name}, name=name)
        for name in handovers.ANSWERS
        for step in [name.partition(".")[2].replace("_", "-")]
    ),
    # What offices owe: their desk, her page, the register of letters.
    path("offices/", offices.listed, name="offices.inbox"),
    path("offices/<uuid:target>/", offices.one, name="offices.page"),
    path("offices/<uuid:target>/seen/", offices.seen, name="offices.seen"),
    path("offices/<uuid:target>/answer/", offices.answer, name="offices.answer"),
    path("letters/", offices.written, name="letters.register"),
    path(HER + "offices/", offices.hers, name="offices.of_her"),
    path("explain/", watch.explain, name="access.explain"),
    # Sealed files and the directory (exchange).
    path("sealed/", sealed.listed, name="bundles.list"),
    *(
        path(f"sealed/{where}/", sealed.act, {"name": name}, name=name)
        for where, name in (("take-in", "bundles.open"), ("ask", "offers.make"))
    ),
    path("sealed/came/<uuid:target>/", sealed.one, name="bundles.page"),
    path("sealed/came/<uuid:target>/part/", sealed.unpack, name="bundles.unpack"),
    *(
        path(f"sealed/came/<uuid:target>/{name.replace('.', '-')}/", sealed.act, {"name": name}, name=name)
        for name in sealed.OF_RECEIVED
    ),
    path("sealed/sent/<uuid:target>/", sealed.one_sent, name="bundles.sent"),
    path("sealed/sent/<uuid:target>/fetch/", sealed.fetch, name="bundles.carry"),
    path("sealed/sent/<uuid:target>/recall/", sealed.act, {"name": "bundles.recall"}, name="bundles.recall"),
    path("peers/", peers.page, name="peers.page"),
    path("peers/card/", peers.own_card, name="peers.card"),
    path("peers/file/<str:which>/", peers.file, name="peers.file"),
    *(
        path(f"peers/{name.partition('.')[2].replace('_', '-')}/", peers.act, {"name": name}, name=name)
        for name in ("peers.set_keys", *peers.OF_KNOWN, *peers.OF_NEXT)
    ),
    path("drafts/<str:act>/<uuid:target>/", drafts.keep, name="drafts.keep"),
    path("drafts/<str:act>/<uuid:target>/drop/", drafts.drop, name="drafts.drop"),
    *(path(HER + page.route, acts.act, {"name": page.name}, name=page.name) for page in PAGES),
]
