import { readdirSync } from "node:fs";

import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import imports from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

const features = readdirSync("src/features");

/** One zone per folder, read from disk: a new feature cannot be forgotten. */
const zones = [
  ...features.map((name) => ({
    target: `./src/features/${name}`,
    from: "./src/features",
    except: [`./${name}`],
    message: "Features do not know each other; compose them in a page.",
  })),
  { target: "./src/features", from: "./src/pages" },
  { target: "./src/shared", from: ["./src/features", "./src/pages"] },
];

export default ts.config(
  { ignores: ["dist", "customer", "src/shared/api/schema.d.ts", "src/shared/api/schema"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "import-x": imports },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["*.js"], extends: [ts.configs.disableTypeChecked] },
);
