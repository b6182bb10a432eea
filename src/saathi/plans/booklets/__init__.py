"""When she printed her plan to keep, and which pages she ticked: what changed since is known from that day.

Keeps no page and no file of it. Nobody prints it without her.
"""
