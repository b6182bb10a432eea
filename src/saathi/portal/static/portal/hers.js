// Her pages work without any of this. Nothing is written to the browser's storage.
import { curtain } from "../ui/js/curtain.js";

const OVER_MS = 5 * 60_000;
const STAY_MS = 60_000;
const SHIFTS_MS = 2_000;

function leaving(root) {
  const form = root.querySelector("form[data-leave]");
  const leave = () => {
    root.documentElement.dataset.left = "";  // the style sheet hides everything at once
    navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)));
    root.body.replaceChildren();
    location.replace(form.dataset.dull);
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); leave(); });
  let shifts = [];
  root.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") { shifts = []; return; }
    shifts = [...shifts.filter((at) => event.timeStamp - at < SHIFTS_MS), event.timeStamp];
    if (shifts.length >= 3) leave();
  });
  return leave;
}

// Touching the page keeps the talk; five minutes without a touch end it, here and on the server.
function idle(root, leave) {
  const form = root.querySelector("form[data-stay]");
  let over = setTimeout(leave, OVER_MS);
  let told = Date.now();
  const stir = () => {
    clearTimeout(over);
    over = setTimeout(leave, OVER_MS);
    if (Date.now() - told < STAY_MS) return;
    told = Date.now();
    fetch(form.action, { method: "POST", body: new FormData(form), credentials: "same-origin" }).catch(() => {});
  };
  for (const kind of ["pointerdown", "keydown", "scroll", "input"]) root.addEventListener(kind, stir, { passive: true, capture: true });
}

// What the browser keeps for "Back" is empty, and asks the server before it shows anything.
function forgetting(root) {
  addEventListener("pagehide", () => { root.documentElement.dataset.left = ""; root.body.replaceChildren(); });
  root.addEventListener("visibilitychange", () => {
    const dialog = root.getElementById("curtain");
    if (root.hidden && dialog && !dialog.open) dialog.showModal();
  });
}

curtain(document);
idle(document, leaving(document));
forgetting(document);
