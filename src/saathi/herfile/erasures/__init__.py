""""I want it erased": what she asked, what a law keeps until when, two people who seal it, and the day it is shredded.

Never opens what is sealed. What the ledger says of it is kinds, numbers, days and laws.
"""
