// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";

import { en } from "@/shared/i18n/en";
import { zh } from "@/shared/i18n/zh";

const keys = Object.keys(zh) as (keyof typeof zh)[];
const placeholders = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter(
    (file) => file.endsWith(".ts") && !file.includes("i18n") && !/\.test\.|^testing/.test(file),
  )
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");

/** Keys that are put together at run time, or come from the server as codes. */
const composed =
  /^(web|conversation|ticket|feedback|channel|complaint|customer|identity|rights|routing)\.|^(head|matters|demo)\.[A-Z]+$|^step\.|^rate\.([1-5]|yes|no)$|^sent\.|^event\.(language-|joined$|parted$|call-back-)/;

test("both languages have the same words", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test.each(keys)("%s says something, with the same blanks, in both", (key) => {
  expect(zh[key].trim()).not.toBe("");
  expect(en[key].trim()).not.toBe("");
  expect(placeholders(en[key])).toEqual(placeholders(zh[key]));
});

test("English words are English, but for the name of the other language", () => {
  const chinese = keys.filter((key) => /\p{Script=Han}/u.test(en[key]));
  expect(chinese).toEqual(["head.language"]);
});

test("no word is left over", () => {
  const unused = keys.filter((key) => !composed.test(key) && !source.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test("no screen has words of its own", () => {
  const lines = source
    .split("\n")
    .filter((line) => /\p{Script=Han}/u.test(line.replace(/\/\*\*.*|\/\/.*|^\s*\*.*/, "")))
    .filter((line) => !line.includes('"客"') && !line.includes('zh: { title: "在线客服"'));
  expect(lines).toEqual([]);
});
