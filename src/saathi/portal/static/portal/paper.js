// The button that prints is there only where it can print; the browser's own menu does it without a script.
const button = document.querySelector("[data-paper]");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
