"""Owns what is put before her, one topic at a time, how she weighs it, and what she chooses.

Never chooses for her, never asks why she changed her mind, and never lets waiting be left out.
"""
