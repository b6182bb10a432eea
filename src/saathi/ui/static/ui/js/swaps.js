// After htmx changes a piece of the page: tell it politely and move the focus to the new heading or alert.
export function swaps(root) {
  root.addEventListener("htmx:afterSettle", (event) => {
    const piece = event.detail.elt;
    const target = piece.querySelector?.("#error-summary, [role=alert], [autofocus], h1, h2, h3");
    // Answers that come while one types: the place of the one who types is not taken from her.
    if (!target || piece.closest?.("[data-keeps-focus]")) return;
    if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: false });
    root.getElementById("live").textContent = target.textContent.trim().slice(0, 160);
  });
  root.addEventListener("htmx:responseError", (event) => {
    // A refusal comes as a whole page with its sentence: show it instead of leaving the screen silent.
    location.assign(event.detail.requestConfig.path);
  });
}
