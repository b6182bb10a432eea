"""Row security of likenesses and of the sides of a pair, and the functions by which two sides are settled together."""

from pathlib import Path

from django.db import migrations

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

_SQL = Path(__file__).with_name("0004_sides.sql").read_text()
_UNDO = """
DROP FUNCTION house.linked_with, house.settle_pair, house.offered_it, house.offer_elsewhere;
DROP POLICY locks ON identities_duplicateside; DROP POLICY adds ON identities_duplicateside; DROP POLICY reads ON identities_duplicateside;
ALTER TABLE identities_duplicateside NO FORCE ROW LEVEL SECURITY;
ALTER TABLE identities_duplicateside DISABLE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):
    dependencies = [("identities", "0003_duplicates"), ("kernel", "0005_openings")]
    operations = [guard("identities_likeness", section=Section.IDENTITY), migrations.RunSQL(_SQL, _UNDO)]
