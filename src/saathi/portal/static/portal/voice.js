// The listen button: one large control instead of the browser's player. Without this file the player stays as it is.
const players = [...document.querySelectorAll("[data-voice]")];

function show(player, playing) {
  player.querySelector("[data-idle]").hidden = playing;
  player.querySelector("[data-playing]").hidden = !playing;
}

function quiet(except) {
  for (const player of players) {
    const audio = player.querySelector("audio");
    if (audio === except) continue;
    audio.pause();
    audio.currentTime = 0;
  }
}

for (const player of players) {
  const audio = player.querySelector("audio");
  const button = player.querySelector("[data-listen]");
  const browsers = () => { button.hidden = true; audio.hidden = false; };
  button.addEventListener("click", () => {
    quiet(audio);
    if (audio.paused) audio.play().catch(browsers);
    else { audio.pause(); audio.currentTime = 0; }
  });
  audio.addEventListener("play", () => show(player, true));
  for (const end of ["pause", "ended"]) audio.addEventListener(end, () => show(player, false));
  audio.addEventListener("error", browsers);
  audio.hidden = true;
  button.hidden = false;
}
addEventListener("pagehide", () => quiet(null));
