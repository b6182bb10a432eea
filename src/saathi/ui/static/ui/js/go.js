// Ctrl K opens the box; arrows (and j, k inside a list) go from line to line; "?" leads to the page of the keys.
const WRITES = "input, textarea, select, [contenteditable]";
const LINES = ".go-list a, .people tbody th a, .found a, .plain-list > li a.strong";

export function go(root) {
  const box = root.getElementById("go");
  root.addEventListener("keydown", (event) => {
    if (box && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!box.open && !root.querySelector("dialog[open]")) open(box);
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "?" && box && !("keysOff" in box.dataset) && !event.target.closest(WRITES)) location.assign(box.dataset.keysUrl);
    else along(root, box, event);
  });
  for (const one of root.querySelectorAll("[data-opens=go]")) one.addEventListener("click", () => setTimeout(() => ask(box)));
}

function open(box) {
  box.showModal();
  ask(box);
}

// What could be done is there before anything is typed.
function ask(box) {
  const text = box.querySelector("input[type=search]");
  text.focus();
  text.select();
  window.htmx?.ajax("POST", text.form.getAttribute("action"), { source: text, target: "#go-box-found", swap: "innerHTML" });
}

function along(root, box, event) {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  const isBox = box?.open && event.target.type === "search";
  if (!step || (event.target.closest(WRITES) && !(isBox && event.key.startsWith("Arrow")))) return;
  const lines = [...(box?.open ? box : root.querySelector("main")).querySelectorAll(LINES)];
  const here = lines.indexOf(event.target);
  if (here < 0 && !isBox) return;
  event.preventDefault();
  const next = lines[here + step];
  if (next) next.focus();
  else if (here === 0 && step < 0 && box?.open) box.querySelector("input[type=search]").focus();
}
