// Hides the screen at once on "Hide screen" and after a minute without touch: someone may walk in.
// It is a closed door, not a lock: the session ends on the server.
const IDLE_MS = 60_000;

export function curtain(root) {
  const dialog = root.getElementById("curtain");
  if (!dialog?.showModal) return;
  const draw = () => { if (!dialog.open) dialog.showModal(); };
  for (const button of root.querySelectorAll("[data-curtain]")) {
    button.hidden = false;
    button.addEventListener("click", draw);
  }
  dialog.querySelector("[data-curtain-open]").addEventListener("click", () => dialog.close());
  let timer = setTimeout(draw, IDLE_MS);
  const stir = () => { clearTimeout(timer); timer = setTimeout(draw, IDLE_MS); };
  for (const kind of ["pointerdown", "keydown", "scroll", "input"]) root.addEventListener(kind, stir, { passive: true, capture: true });
  // A page kept by the browser for "Back" must not be readable before the server has been asked again.
  addEventListener("pageshow", (event) => { if (event.persisted) { draw(); location.reload(); } });
}
