"""Owns incidents of stigma and discrimination, told in her words, and the responses that she controls.

Never answers anybody for her without her yes, and never counts her where she could be found by it.
"""
