import { defineConfig } from "vite";

/** The widget is one classic script under a name that never changes. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../dist",
    emptyOutDir: false,
    lib: {
      entry: "src/widget/widget.ts",
      formats: ["iife"],
      name: "jinqiao",
      fileName: () => "widget.js",
    },
  },
});
