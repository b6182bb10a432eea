// The button that prints; without JavaScript the browser's own way to print gives the same sheet.
export function paper(root) {
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
