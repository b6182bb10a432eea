"""run, migrate with its grants, new-act. Each is a thin door to a module of `saathi.config`."""
