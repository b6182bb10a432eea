// The pattern on the card brings the number behind a "#", which no server is told. It leaves the address at once.
const form = document.querySelector("form[data-number]");
const brought = location.hash.slice(1);
if (brought) history.replaceState(null, "", location.pathname);
if (form && /^[0-9]{40}$/.test(brought)) {
  form.querySelector("input[name=number]").value = brought;
  form.requestSubmit();
}
