// Dialogs, menus and folded lists: what opens, opens by button or link, and closes by Escape.
export function openings(root) {
  root.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const dialog = opener && root.getElementById(opener.dataset.opens);
    if (dialog?.showModal) { event.preventDefault(); dialog.showModal(); }
    for (const menu of root.querySelectorAll("details.menu[open]")) if (opener || !menu.contains(event.target)) menu.open = false;
    const inner = event.target.closest("a[href^='#']");
    if (inner) unfold(root.getElementById(decodeURIComponent(inner.hash.slice(1))));
  });
  root.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && root.querySelector("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  if (location.hash) unfold(root.getElementById(decodeURIComponent(location.hash.slice(1))));
}

// A mark on the ribbon leads to its row in the list, which may be folded.
function unfold(target) {
  const folded = target?.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  target.scrollIntoView({ block: "center" });
}
