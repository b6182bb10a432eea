"""Owns what she said in her own voice: kept sealed, heard only by those she named, deleted when she says so.

Never writes down what was said in it, and keeps none that was not recorded at her table.
"""
