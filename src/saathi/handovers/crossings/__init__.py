"""Owns handovers to and from another installation: the sealed files that carry one, and what came along in one.

Never a second way to hand over: it is the same request and the same handover, and only what is carried differs.
"""
