// Two minutes before the idle end a calm line offers to stay. Without script the foot of the page says when it ends.
const BEFORE_S = 120;

export function stay(root) {
  const line = root.querySelector("form[data-ends-in]");
  if (!line) return;
  let timer;
  const wait = (seconds) => {
    clearTimeout(timer);
    timer = setTimeout(() => { line.hidden = false; }, Math.max(seconds - BEFORE_S, 0) * 1000);
  };
  wait(Number(line.dataset.endsIn));
  line.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await fetch(line.action, { method: "POST", body: new FormData(line), credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return location.reload();
    const said = await answer.json();
    for (const text of [line.querySelector("p"), root.querySelector("[data-ends-at]")]) {
      if (text) text.textContent = text.textContent.replace(/\d\d:\d\d/, said.ends_at);
    }
    line.hidden = said.ends_in > BEFORE_S;
    if (line.hidden) wait(said.ends_in);
  });
}
