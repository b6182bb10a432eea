"""Stories of the people who use it, in a real browser: given, when, then. Every page is looked at by axe on the way."""
