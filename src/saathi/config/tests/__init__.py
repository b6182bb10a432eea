"""Tests of how Saathi is run. Every name and figure in them is invented."""
