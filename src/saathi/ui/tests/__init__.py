"""Tests of the ui room: wording, fields, drawings, files, and the style guide in a real browser."""
