"""Saathi: survivor-led, joint case management, and the measures that show whether care is restorative."""

__version__ = "0.1.0"
