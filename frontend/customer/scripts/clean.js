// Removes what an earlier build of the customer page left; the desk's files stay.
import { rmSync } from "node:fs";

const dist = new URL("../../dist/", import.meta.url);
for (const name of ["customer-assets", "index.html", "widget.js", "widget-demo.html"]) {
  rmSync(new URL(name, dist), { recursive: true, force: true });
}
