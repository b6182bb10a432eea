"""Owns the one way past her sharing: someone may die, and whoever acts cannot open her file.

Never opens it quietly or for long: four hours, few sections, seen at once by others and by her, looked at by a second
person, or the way is shut to whoever used it.
"""
