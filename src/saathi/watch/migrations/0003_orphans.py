"""What is left over of somebody who has left."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0003_orphans.sql").read_text()


class Migration(migrations.Migration):
    dependencies = [("watch", "0002_walls"), ("vault", "0003_rotation"), ("mfa", "0003_authenticator_type_uniq")]
    operations = [migrations.RunSQL(_SQL, "DROP FUNCTION house.orphans();")]
