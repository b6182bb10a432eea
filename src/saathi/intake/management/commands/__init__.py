"""import_caseload takes a file of cases from this machine."""
