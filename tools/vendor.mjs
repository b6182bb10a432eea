// Copies the few third-party files we serve out of node_modules and writes MANIFEST.json beside them.
// Run after `npm ci --ignore-scripts`; the output is committed, so neither tests nor production need Node.
// `--clean-lock` only strips download addresses from package-lock.json: integrity hashes are what pins a package.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "src/saathi/ui/static/ui/vendor");
const TEST_OUT = join(ROOT, "tests/vendor");

const ICONS = `alert-circle alert-triangle arrow-back-up arrow-down arrow-left arrow-right arrow-up arrows-split-2 bell-off
book-2 briefcase building building-community building-hospital calendar calendar-event cash chart-bar check checklist
chevron-down chevron-left chevron-right circle-check clock cloud-off device-floppy door download external-link eye eye-off
file-text file-upload filter flag heart-handshake help-circle history home info-circle key language lifebuoy list lock
lock-open logout map map-pin menu-2 message-2-x message-circle microphone notebook paperclip pencil phone phone-off
player-play plus printer refresh report route school search send settings share shield-check stethoscope trash user
user-check user-plus users users-group volume world x`.split(/\s+/);

const fonts = (script) => [
  ...[400, 600].map((w) => `noto-sans-${script}-${script}-${w}-normal.woff2`),
  ...(script === "bengali" ? ["latin", "latin-ext"].flatMap((r) => [400, 600].map((w) => `noto-sans-bengali-${r}-${w}-normal.woff2`)) : []),
];

const entries = [];

function packageOf(name) {
  const meta = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
  return { package: name, version: meta.version, licence: meta.license };
}

function record(name, target) {
  const sha256 = createHash("sha256").update(readFileSync(target)).digest("hex");
  entries.push({ file: relative(ROOT, target), ...packageOf(name), sha256 });
}

function copy(name, from, target) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(ROOT, "node_modules", name, from), target);
  record(name, target);
}

function symbol(icon) {
  const svg = readFileSync(join(ROOT, "node_modules/@tabler/icons/icons/outline", `${icon}.svg`), "utf8");
  const shapes = svg.replace(/<!--[\s\S]*?-->/g, "").replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace("</svg>", "")
    .replace(/<path stroke="none"[^>]*>/, "").replace(/\s*\n\s*/g, "").trim();
  return `<symbol id="${icon}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

function sprite() {
  const target = join(OUT, "icons.svg");
  writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">\n${ICONS.map(symbol).join("\n")}\n</svg>\n`);
  record("@tabler/icons", target);
}

function cleanLock() {
  const path = join(ROOT, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  writeFileSync(path, JSON.stringify(lock, null, 2) + "\n");
}

function vendor() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  copy("htmx.org", "dist/htmx.min.js", join(OUT, "htmx.min.js"));
  for (const script of ["bengali", "devanagari"])
    for (const file of fonts(script)) copy(`@fontsource/noto-sans-${script}`, `files/${file}`, join(OUT, "fonts", file));
  sprite();
  for (const [name, short] of [["@fontsource/noto-sans-bengali", "noto-fonts"], ["@tabler/icons", "tabler-icons"], ["htmx.org", "htmx"]])
    copy(name, "LICENSE", join(OUT, "licences", `${short}.txt`));
  copy("axe-core", "axe.min.js", join(TEST_OUT, "axe.min.js"));
  copy("axe-core", "LICENSE", join(TEST_OUT, "axe-licence.txt"));
  entries.sort((a, b) => a.file.localeCompare(b.file, "en"));
  writeFileSync(join(OUT, "MANIFEST.json"), JSON.stringify(entries, null, 2) + "\n");
  console.log(`${entries.length} files`);
}

cleanLock();
if (!process.argv.includes("--clean-lock")) vendor();
