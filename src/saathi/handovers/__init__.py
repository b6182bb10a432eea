"""Owns what goes over from one place to another: home studies, transfers with an escort, the way home across a border.

Never sends anybody anywhere by default: nothing begins towards those who were found unsafe, or whom she does not want.
"""
