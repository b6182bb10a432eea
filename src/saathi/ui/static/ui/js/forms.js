// Error focus, "Saving…", letters left, drafts kept on the server, and the undo bar's seconds.
const DRAFT_MS = 5_000;

export function forms(root) {
  root.getElementById("error-summary")?.focus();
  root.addEventListener("submit", saving);
  root.addEventListener("input", (event) => { letters(event.target); draft(event.target.form); });
  for (const box of root.querySelectorAll("[data-most]")) letters(box);
  for (const bar of root.querySelectorAll("[data-undo]")) undo(bar);
  addEventListener("pageshow", () => { for (const b of root.querySelectorAll("button[data-was]")) restore(b); });
}

function saving(event) {
  const button = event.submitter;
  if (!button?.dataset.saving || button.name) return;
  if (button.dataset.was) { event.preventDefault(); return; }
  button.dataset.was = button.textContent;
  button.textContent = button.dataset.saving;
  button.setAttribute("aria-disabled", "true");
}

function restore(button) {
  button.textContent = button.dataset.was;
  button.removeAttribute("aria-disabled");
  delete button.dataset.was;
}

function letters(box) {
  const line = box.dataset?.most && document.getElementById(`${box.id}-left`);
  if (!line) return;
  const left = Number(box.dataset.most) - [...box.value].length;
  line.dataset.full ??= line.textContent;
  line.textContent = left < 0 ? `−${-left}` : left < 200 ? String(left) : line.dataset.full;
}

const waiting = new WeakMap();
function draft(form) {
  if (!form?.dataset.draftUrl || waiting.has(form)) return;
  waiting.set(form, setTimeout(() => {
    waiting.delete(form);
    const body = new FormData(form);
    for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
    fetch(form.dataset.draftUrl, { method: "POST", body, credentials: "same-origin" }).catch(() => {});
  }, DRAFT_MS));
}

function undo(bar) {
  let left = Number(bar.dataset.undo);
  const shown = bar.querySelector("[data-undo-left]");
  // The next Tab is the button: a keyboard must not have to travel the page while the seconds run.
  // (After the browser has gone to the place named in the address, which takes the focus away again.)
  bar.tabIndex = -1;
  addEventListener("pageshow", () => { if (!document.getElementById("error-summary")) bar.focus({ preventScroll: true }); });
  const tick = setInterval(() => {
    // Whoever is reading or about to press must not lose the bar: the count stands still.
    if (bar.matches(":hover, :focus-within")) return;
    left -= 1;
    shown.textContent = ` ${left}`;
    if (left <= 0) { clearInterval(tick); bar.remove(); }
  }, 1_000);
}
