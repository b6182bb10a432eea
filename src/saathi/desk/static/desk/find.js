// "/" goes to the search box, as long as nobody is writing.
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("[data-find]");
  if (event.key !== "/" || !box || event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  box.focus();
});
