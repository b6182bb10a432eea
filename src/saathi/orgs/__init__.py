"""Owns organisations, their staff, teams, professions, roles and agreements; turns a sign-in into an Actor.

Never holds anything about a survivor, and never grants access to one.
"""
