"""Tests of the journal: every entry here is invented."""
