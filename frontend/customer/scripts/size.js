// Fails when everything a customer's browser loads is over 40 kB gzipped.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 40_000;
const dist = new URL("../../dist/", import.meta.url);
const assets = readdirSync(new URL("customer-assets/", dist)).map((f) => `customer-assets/${f}`);
const files = ["widget.js", ...assets.filter((name) => /\.(js|css)$/.test(name))];

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist))).length;
  total += size;
  console.log(`${String(size).padStart(7)}  ${file}`);
}
console.log(`${String(total).padStart(7)}  of ${LIMIT} bytes gzipped`);
process.exit(total > LIMIT ? 1 : 0);
