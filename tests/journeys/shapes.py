"""Pages alike: what axe says of one of them it says of all."""

from __future__ import annotations

from playwright.sync_api import Page

from .combinations import Look

# What axe can tell apart: which elements stand in which, with which attributes and states, with words or empty, whether
# what they name is there, and the order of headings. How many rows there are and which words and addresses makes no
# difference to it; of a drawing it sees that it is there.
SHAPE = """() => {
  const told = /^(class|role|type|lang|dir|hidden|tabindex|autocomplete|style|data-theme|aria-.*)$/;
  const naming = /^(for|list|form|aria-(labelledby|describedby|controls|owns))$/;
  const worded = /^(aria-(label|valuetext|roledescription)|alt|title|href|id|name|value|placeholder)$/;
  const there = ids => ids.split(/\\s+/).every(id => document.getElementById(id));
  const said = one => one.name + (naming.test(one.name) ? there(one.value)
    : worded.test(one.name) ? Boolean(one.value.trim()) : told.test(one.name) ? one.value : '');
  const words = e => [...e.childNodes].some(one => one.nodeType === 3 && one.data.trim());
  const states = e => [':checked', ':disabled', ':focus', '[open]'].filter(one => e.matches(one));
  const number = text => {
    let one = 2166136261, other = 5381;
    for (let n = 0; n < text.length; n++) {
      one = Math.imul(one ^ text.charCodeAt(n), 16777619);
      other = Math.imul(other, 33) + text.charCodeAt(n) | 0;
    }
    return `${one} ${other}`;
  };
  const found = new Set();
  const walk = (e, above) => {
    const own = number([above, e.localName, words(e), ...[...e.attributes].map(said).sort(), ...states(e)].join('|'));
    found.add(own);
    if (e.localName !== 'svg') for (const one of e.children) walk(one, own);
  };
  walk(document.documentElement, '');
  const heads = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => e.localName);
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  return [...found].sort().join() + heads.filter((one, n) => one !== heads[n - 1]) + (new Set(ids).size === ids.length);
}"""
# In which look axe found nothing wrong with a page of which shape.
passed: set[tuple[Look, int]] = set()


def shape(page: Page) -> int:
    return hash(page.evaluate(SHAPE))
