"""Composition: settings, root addresses, the command, the database server and the processes.

Owns how the rooms are put together and run; never a rule, a table or a page of the field.
"""
