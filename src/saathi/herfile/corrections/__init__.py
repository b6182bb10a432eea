""""This is wrong": what she says of an entry or a whole part of her file, who answers it by when, and the answer.

Never changes the entry itself: its own room does that, and keeps what stood there before.
"""
