import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = process.env["JINQIAO_BACKEND"] ?? "http://localhost:8080";

export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: { outDir: "dist/desk", emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: {
    proxy: { "/api": backend, "/ws": { target: backend, ws: true } },
  },
  test: {
    environment: "jsdom",
    globals: true,
    setupFiles: "src/testing/setup.ts",
    // One page for all files of a worker: to load the component library anew for each took two thirds of the time.
    isolate: false,
    testTimeout: 30_000,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
