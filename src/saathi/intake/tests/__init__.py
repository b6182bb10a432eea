"""Tests of the caseload reader and checker. Every person in them is invented."""
