"""The working week as rows: what was asked, passed on, opened, answered and is late in the days before today.

Owns who of the programme plays which part. Never writes what an act of that worker could not have written.
"""
