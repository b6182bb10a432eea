// The content policy asks that text becomes HTML only through a named policy. Ours lets pages of our own server
// through (htmx swaps them in) and nothing else: no script text and no script address is ever made from a string.
if (window.trustedTypes) window.trustedTypes.createPolicy("default", { createHTML: (text) => text });
