"""Attempts to learn of Amal more than she agreed to, from the other side of what organisations ask of each other.

Each is made by real acts, pages and SQL of somebody who signs in, and is over only when it was refused or came back
empty AND nothing that names her is in anything this person was ever answered or may read (`stage.Hand.got_nothing`).
The forgeries of sealed files themselves are told by exchange/tests and not counted here.
"""
