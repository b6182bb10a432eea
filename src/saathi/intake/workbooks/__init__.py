"""XLSX, read in a short-lived child with little memory and time, because a workbook is a zip of XML made by anyone.

Owns the caps, the child and its line protocol. The web process never unpacks a workbook itself.
"""
