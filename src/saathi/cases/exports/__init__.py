"""Owns lists that are taken out: who took which columns of how many people, why, for whom, until when.

Never hands out a file that anybody but the named person can open, nor one without its line on the page of exports.
"""
