"""Her own door: who holds a card, how often pictures were tried, and the seat she sits in while her pages are open."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0010_door.sql").read_text()
_UNDO = """
DROP FUNCTION house.rise(uuid, uuid), house.seated(uuid, uuid, integer), house.enter(uuid, text, uuid, integer),
    house.wrong(text, integer), house.card(text), house.guess(text, integer, integer, integer), house.door(uuid),
    house.shut(uuid), house.hold(uuid, uuid, text, text, timestamptz);
DROP TABLE kernel_guess, kernel_holder;
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0009_portal")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
