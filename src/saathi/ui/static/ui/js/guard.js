// The content policy asks that text becomes HTML only through a named policy. Ours lets pages of our own server
// through (htmx swaps them in) and nothing else: no script text and no script address is ever made from a string.
if (window.trustedTypes) window.trustedTypes.createPolicy("default", { createHTML: (text) => text });
// Nothing about a person may stay in the browser of a shared machine. htmx would keep the address of the page even
// with its history cache at 0; it asks first whether it may store, and this answers for every script: no.
Storage.prototype.setItem = () => { throw new DOMException("Nothing is kept in this browser.", "QuotaExceededError"); };
