"""Batches, seals and checkpoints of the journal, and the functions by which the worker alone writes them."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0003_sealing.sql").read_text()
_UNDO = """
DROP FUNCTION house.journal_state(), house.checkpoint, house.seal, house.last_checkpoint, house.last_batch,
    house.last_seq, house.carried_over, house.unsealed;
DROP TABLE kernel_checkpoint, kernel_seal, kernel_batch;
DROP INDEX kernel_journal_sealing;
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0002_state")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
