"""Installations of their own, treated badly: everything typed is searched for on disk, every process is killed."""
