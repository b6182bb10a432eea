"""The look and the words of every page: tokens, parts, base pages, form fields, wording and drawings.

Owns templates/ui, static/ui and the parts other rooms compose. It never reads a table, a key or a
setting of another room, and knows no one's story: values come in ready to print.
"""
