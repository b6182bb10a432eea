// Her voice: begin, enough, listen, again. It stays in this page until she keeps it: nothing is sent before.
const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
const BITS = 24_000;
const AWAKE_MS = 20_000;

const form = document.querySelector("[data-recorder]");
const part = (name) => form.querySelector(`[data-${name}]`);
const kind = window.MediaRecorder && KINDS.find((one) => MediaRecorder.isTypeSupported(one));
if (form && kind && navigator.mediaDevices) begins();

function begins() {
  const most = Number(form.dataset.most);
  const file = form.querySelector("input[type=file]");
  const audio = part("heard").querySelector("audio");
  let recorder = null;
  let address = "";
  let ticking = 0;
  let begun = 0;

  const show = (name, is) => { part(name).hidden = !is; };
  const tell = (seconds) => {
    part("long").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} / ${part("long").dataset.of}`;
  };
  const long = () => {
    const seconds = Math.min(most, Math.round((Date.now() - begun) / 1000));
    tell(seconds);
    if (seconds >= most) stop();
    // Speaking is no touch: without this the curtain would fall before two minutes are over.
    else if (seconds % (AWAKE_MS / 1000) === 0) document.dispatchEvent(new Event("input"));
  };
  const stop = () => { if (recorder && recorder.state !== "inactive") recorder.stop(); };
  const forget = () => {
    if (address) URL.revokeObjectURL(address);
    address = "";
    audio.removeAttribute("src");
    file.value = "";
    tell(0);
    show("heard", false);
    show("keep", false);
  };
  const instead = () => { show("refused", true); show("file", true); show("live", false); show("keep", true); };

  async function record() {
    forget();
    let stream;
    try { stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { instead(); return; }
    const pieces = [];
    recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS });
    recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
    recorder.addEventListener("stop", () => {
      clearInterval(ticking);
      for (const track of stream.getTracks()) track.stop();
      show("end", false);
      show("begin", false);
      hold(new Blob(pieces, { type: kind }));
    });
    recorder.start();
    begun = Date.now();
    ticking = setInterval(long, 1000);
    show("begin", false);
    show("end", true);
    part("end").focus();
  }

  function hold(blob) {
    const chosen = new DataTransfer();
    chosen.items.add(new File([blob], "n", { type: kind }));
    file.files = chosen.files;
    address = URL.createObjectURL(blob);
    audio.src = address;
    show("heard", true);
    show("keep", true);
    // No further than the button needs: the browser would put it in the middle, and the first line half under her name.
    part("keep").focus({ preventScroll: true });
    part("keep").scrollIntoView({ block: "nearest" });
  }

  part("begin").addEventListener("click", record);
  part("end").addEventListener("click", stop);
  part("again").addEventListener("click", () => { forget(); record(); });
  addEventListener("pagehide", () => { stop(); if (address) URL.revokeObjectURL(address); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  show("file", false);
  show("live", true);
  show("keep", false);
}
