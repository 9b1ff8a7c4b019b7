import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

// A cell must never become markup, an address that loads, or code.
const SINKS = [
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", message: "Markup from text: build a tree." },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]",
    message: "Markup from text: build a tree.",
  },
  { selector: "ImportSpecifier[imported.name=/^unsafe(HTML|SVG)$/]", message: "Markup from text: build a tree." },
  { selector: "NewExpression[callee.name='Function']", message: "Code from text is blocked by every strict policy." },
];
// Days are text; a Date moves them by a time zone.
const NO_DATE = {
  selector: "NewExpression[callee.name='Date']",
  message: "Days are text (see when.ts); Date moves them.",
};

export default defineConfig(
  globalIgnores([
    "**/dist/**",
    ".turbo/**",
    "**/custom-elements.json",
    "tests/output/**",
    "coverage/**",
    "apps/gallery/dist/**",
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["vitest.config.ts", "apps/gallery/*.d.mts"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", ...SINKS],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["packages/{claims,charts,plot}/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...SINKS, NO_DATE],
      "no-restricted-globals": ["error", "window", "document", "fetch", "localStorage", "sessionStorage", "console"],
    },
  },
  {
    files: ["packages/elements/src/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/recommended"], wc.configs["flat/best-practice"]],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      "lit/no-classfield-shadowing": "error",
      "lit/no-native-attributes": "error",
      "lit/lifecycle-super": "error",
      "lit/prefer-nothing": "error",
    },
  },
  {
    files: ["**/*.test.ts", "tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "no-control-regex": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        performance: "readonly",
        Buffer: "readonly",
      },
    },
  },
);
