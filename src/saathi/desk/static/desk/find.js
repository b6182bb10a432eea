// "/" goes to the search box, as long as nobody is writing.
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("[data-find]");
  const isOff = document.getElementById("go")?.hasAttribute("data-keys-off");
  if (event.key !== "/" || !box || isOff || event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  box.focus();
});
