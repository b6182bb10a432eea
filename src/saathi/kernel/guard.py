"""Migration operations that close a table: row-level security enabled and forced, by subject and section."""

from django.db import migrations

from .sections import Section

# kernel_access is itself under row security, so the subquery sees only live rows of the actor's own subjects.
_REACH = "EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = {table}.{survivor} AND a.sections & {section} <> 0)"


def guard(table: str, *, section: Section | str, survivor: str = "survivor_id") -> migrations.RunSQL:
    """Closes `table`. `section` is a Section or the name of the column that holds each row's section."""
    covers = f"{table}.{section}" if isinstance(section, str) else str(int(section))
    reach = _REACH.format(table=table, survivor=survivor, section=covers)
    return migrations.RunSQL(
        f"""
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY reads ON {table} FOR SELECT TO saathi_app, saathi_jobs USING ({reach});
        CREATE POLICY adds ON {table} FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ({reach});
        CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING ({reach}) WITH CHECK ({reach});
        REVOKE ALL ON {table} FROM saathi_app, saathi_jobs;
        GRANT SELECT, INSERT, UPDATE ON {table} TO saathi_app, saathi_jobs;
        GRANT SELECT ON {table} TO saathi_dump;
        """,
        f"DROP POLICY reads ON {table}; DROP POLICY adds ON {table}; DROP POLICY changes ON {table};"
        f" ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;",
    )


def listing(table: str, privileges: str = "SELECT, INSERT, UPDATE") -> migrations.RunSQL:
    """Grants on a table that names no survivor."""
    return migrations.RunSQL(
        f"REVOKE ALL ON {table} FROM saathi_app, saathi_jobs;"
        f"GRANT {privileges} ON {table} TO saathi_app, saathi_jobs; GRANT SELECT ON {table} TO saathi_dump;",
        f"REVOKE ALL ON {table} FROM saathi_app, saathi_jobs, saathi_dump;",
    )


def keeping(table: str, *, may_change: tuple[str, ...]) -> migrations.RunSQL:
    """Rows of `table` stay as they were written but for these columns: PostgreSQL refuses anything else."""
    names = ", ".join(f"'{name}'" for name in may_change)
    return migrations.RunSQL(
        f"""
        CREATE FUNCTION house.keeps_{table}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY[{names}] <> to_jsonb(OLD) - ARRAY[{names}] THEN
                RAISE EXCEPTION 'rows of {table} stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER keeps BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION house.keeps_{table}();
        """,
        f"DROP TRIGGER keeps ON {table}; DROP FUNCTION house.keeps_{table}();",
    )
