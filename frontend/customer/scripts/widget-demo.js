// The demo page loads the widget the way any other page does.
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../../dist/widget-demo.html", import.meta.url);
const html = readFileSync(page, "utf8");
writeFileSync(
  page,
  html.replace("</body>", '  <script src="/widget.js" async></script>\n  </body>'),
);
