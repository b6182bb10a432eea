"""Schema `vault`: wrapped keys, apart from the data they open so that they can be kept and backed up apart."""

from django.db import migrations

_SQL = """
CREATE SCHEMA vault;
GRANT USAGE ON SCHEMA vault TO saathi_app, saathi_jobs, saathi_dump;
GRANT USAGE, CREATE ON SCHEMA vault TO saathi_definer;

CREATE TABLE vault.kek (
    organisation uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    wrapped bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation, version)
);
CREATE TABLE vault.wrap (
    access uuid PRIMARY KEY REFERENCES kernel_access (id) ON DELETE CASCADE,
    kek integer NOT NULL,
    keys bytea NOT NULL
);
ALTER TABLE vault.wrap ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.wrap FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON vault.wrap FOR SELECT TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a WHERE a.id = vault.wrap.access));
GRANT SELECT ON vault.wrap TO saathi_app, saathi_jobs, saathi_dump;
GRANT SELECT, INSERT ON vault.kek TO saathi_app, saathi_jobs;
GRANT SELECT ON vault.kek TO saathi_dump;
GRANT SELECT, INSERT, UPDATE, DELETE ON vault.kek, vault.wrap TO saathi_definer;

-- The sibling of an access row, written only by whoever granted that row in this same transaction.
CREATE FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM kernel_access WHERE id = p_access AND granted_by = house.actor() AND granted_at = now()) THEN
        RAISE EXCEPTION 'wrap refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO vault.wrap (access, kek, keys) VALUES (p_access, p_kek, p_keys)
    ON CONFLICT (access) DO UPDATE SET kek = excluded.kek, keys = excluded.keys;
END $$;
REVOKE ALL ON FUNCTION vault.keep(uuid, integer, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.keep(uuid, integer, bytea) TO saathi_app, saathi_jobs;
ALTER FUNCTION vault.keep(uuid, integer, bytea) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = [("kernel", "0001_initial")]
    operations = [migrations.RunSQL(_SQL, "DROP SCHEMA vault CASCADE;")]
