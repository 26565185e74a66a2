import { existsSync } from "node:fs";

import { defineConfig } from "@playwright/test";

/** The same engine without a browser's windows around it, which takes a third less of the processors. */
const SHELL = "/usr/lib/chromium/chromium-headless-shell";

/** One server with the demo bank for all stories, in a folder of its own; Debian's Chromium. */
export default defineConfig({
  testDir: "stories",
  outputDir: "../var/e2e/results",
  globalSetup: "./support/demo-server.ts",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["junit", { outputFile: "../var/e2e/junit.xml" }]],
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 720 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    // A trace costs a quarter of the time of a story: `npx playwright test NAME --trace retain-on-failure` when one fails.
    trace: "off",
    launchOptions: {
      // Nobody presses the next button within a hundredth of a second.
      slowMo: 40,
      executablePath: process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : "/usr/bin/chromium"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
