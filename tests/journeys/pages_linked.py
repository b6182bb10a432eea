"""The same for what organisations do together: requests, directory, offices, entitlements, learning, joint team,
handovers, ways home, sealed files, after return, stigma. Written by hand; `pages_met` puts both together."""

from __future__ import annotations

ELSEWHERE = {
    **dict.fromkeys(("bundles.carry", "bundles.unpack", "courses.end", "offices.seen"), "answers only a post"),
    **dict.fromkeys(("peers.card", "peers.file"), "answers with a file"),
    "entitlements.undo": "for an hour only: desk/tests/test_entitled",
    "handovers.release": "only where whoever sat with her could not: desk/tests/test_together",
    **dict.fromkeys(
        ("crossings.follow", "crossings.confirm", "crossings.take_in", "crossings.check"),
        "only with files of another installation: test_homeward",
    ),
    "crossings.close": "only after a recall: desk/tests/test_taken_back",
    "referrals.ask": "a form with what was ticked leads there: test_crawl.TestTheCaseWorker",
}
AFTER_READ = {"followups.page", "followups.due", "alarms.raise"}
# What a case worker is led to in anybody's file, wherever she works.
OF_HER = AFTER_READ | {
    "followups.plan", "ratings.record", "safety_plans.write", "footings.define", "supports.ask",
    "stigma.page", "incidents.record",
    "entitlements.page", "entitlements.add", "learning.page", "learning.offer", "learning.gap",
    "referrals.page", "referrals.find", "offices.of_her", "offices.ask", "joint.page", "joint.ask",
    "conferences.call", "handovers.of_her", "handovers.offer", "crossings.offer", "studies.page", "studies.ask",
    "returns.page", "returns.begin",
}  # fmt: skip
# What she is led to from lists, and what names nobody.
LISTS = {
    "requests.inbox", "requests.silent", "offices.inbox", "letters.register", "handovers.list", "returns.list",
    "entitlements.owed", "stigma.places", "market.list", "market.note", "courses.list", "courses.add",
    "directory.search", "directory.page", "directory.add", "directory.log_gap", "intake.services", "bundles.list",
}  # fmt: skip
AFTER = {
    "alarms.decide", "alarms.tell", "footings.check", "supports.move", "visits.note", "visits.plan", "incidents.end",
    "incidents.paper", "incidents.want", "responses.move", "responses.propose",
}  # fmt: skip
ENTITLED = {
    "entitlements.tell", "entitlements.answer", "entitlements.gather", "entitlements.file", "entitlements.move",
    "entitlements.credit", "entitlements.pack",
}  # fmt: skip
ASKED = {"requests.page", "requests.acknowledge", "requests.accept", "requests.decline", "requests.name_worker"}
SENT = {
    "requests.face", "requests.finish", "requests.hear", "requests.note_answer", "requests.revoke", "requests.say_no",
    "requests.send", "referrals.call", "referrals.company", "offices.note_answer", "offices.take_in",
    "letters.write", "letters.print", "letters.send",
}  # fmt: skip
KEPT = {"directory.change", "directory.verify", "directory.join", "directory.close"}
SEALED = {"bundles.open", "bundles.page", "bundles.sent", "offers.make", "receipts.make"}
# Whoever goes on with her, and whoever hands over.
RECEIVES = {
    "handovers.offered", "handovers.accept", "handovers.decline", "handovers.send_back", "handovers.dossier",
    "handovers.meet", "handovers.arrive", "handovers.visit", "handovers.check",
}  # fmt: skip
CONFERS = {
    "joint.end", "conferences.page", "conferences.hold", "conferences.move", "conferences.decide",
    "conferences.promise",
}  # fmt: skip
WAY = {
    "returns.choose_where", "returns.tell", "returns.close", "returns.ask", "returns.wait", "returns.reach",
    "returns.refuse", "returns.skip", "returns.paper",
}  # fmt: skip
ADVISES = AFTER_READ | {
    "requests.inbox", "requests.silent", "offices.inbox", "letters.register", "directory.search", "directory.page",
    "directory.log_gap", "directory.doubt", "referrals.page", "referrals.find", "offices.of_her", "offices.ask",
    "joint.page", "studies.page", "returns.page", "returns.list",
}  # fmt: skip
PEERS = {
    "peers.page", "peers.set_keys", "peers.add", "peers.distrust", "peers.renew", "peers.sign", "peers.take_directory",
}  # fmt: skip
CASE = OF_HER | LISTS
LED: dict[str, set[str]] = {
    "case_worker": CASE | AFTER | ENTITLED | ASKED | SENT | KEPT | SEALED | RECEIVES | CONFERS
    | {"studies.report", "studies.not_done", "entitlements.approve", "bundles.accept", "bundles.decline", "bundles.recall", "offers.answer"},
    "community_worker": CASE | AFTER | {"entitlements.tell", "learning.use", "directory.doubt"},
    "superintendent": CASE | WAY
    | {"directory.gaps", "directory.doubt", "requests.face", "handovers.confirm", "handovers.dossier",
       "handovers.say_no", "studies.say", "studies.tell", "studies.options", "returns.permit", "returns.schedule",
       "returns.put_off", "entitlements.file", "crossings.seal"},
    "partner_worker": CASE | WAY | SEALED
    | {"directory.doubt", "handovers.recall", "handovers.say_no", "joint.decide", "requests.refuse_person",
       "requests.revoke", "requests.say_no", "learning.begin", "learning.choose", "learning.finish", "studies.say",
       "studies.narrow", "returns.ask_escort", "returns.ask_video", "receipts.close"},
    "counsellor": CASE | {"directory.doubt", "joint.decide"},
    # Somebody is on her way to her: she looks how it is at home, and says whether there is room.
    "worker_bangladesh": (CASE - {"followups.plan", "ratings.record", "safety_plans.write", "supports.ask"}) | SEALED
    | {"directory.doubt", "studies.report", "studies.not_done", "outcomes.tell", "requests.page",
       "requests.name_worker", "bundles.recall"},
    "lawyer": ADVISES | {"offices.page", "offices.answer", "entitlements.page", "entitlements.owed", "letters.print",
                         "requests.page", "requests.finish"},
    "doctor": ADVISES | ASKED,
    "house_mother": AFTER_READ,
    "programme_manager": KEPT | {
        "requests.silent", "handovers.list", "letters.register", "stigma.places", "market.list", "courses.list",
        "directory.search", "directory.page", "directory.add", "directory.log_gap", "directory.gaps",
        "intake.services",
    },
    "administrator": PEERS,
    # An office with a sign-in.
    "committee_member": {"offices.inbox", "offices.page", "offices.answer", "requests.inbox"},
}  # fmt: skip
EVERY = set().union(*LED.values())
# What nobody of these is led to: who may not know her, and who decides about her.
NOT_LED: dict[str, set[str]] = {
    "analyst": EVERY,
    "administrator": EVERY - PEERS,
    "programme_manager": OF_HER | AFTER | ENTITLED | ASKED | SEALED | RECEIVES | CONFERS | WAY | PEERS,
    "house_mother": EVERY - AFTER_READ,
    "lawyer": KEPT | SEALED | RECEIVES | CONFERS | WAY | PEERS | AFTER,
    "doctor": KEPT | SEALED | RECEIVES | CONFERS | WAY | PEERS | AFTER | ENTITLED,
    "committee_member": EVERY - {"offices.inbox", "offices.page", "offices.answer", "requests.inbox", *ASKED},
    "case_worker": PEERS | {"directory.gaps"},
    "community_worker": PEERS | {"directory.gaps"},
}
