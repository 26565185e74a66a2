import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  server: {
    proxy: {
      "/api": "http://localhost:8080",
      "/ws": { target: "http://localhost:8080", ws: true },
    },
  },
  build: {
    outDir: "../dist",
    emptyOutDir: false,
    assetsDir: "customer-assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "widget-demo.html"] },
  },
  test: { environment: "jsdom", globals: true, testTimeout: 30_000, hookTimeout: 30_000 },
});
