// @vitest-environment node
import { maskName, maskPhone, pieces, sendable } from "@/shared/text";

test.each([
  ["13812345678", "138****5678"],
  ["+86 138-1234-5678", "861****5678"],
  ["95000", "***00"],
  ["", ""],
])("the telephone number %s is shown as %s", (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

test.each([
  ["王芳", "王*"],
  ["欧阳娜娜", "欧***"],
  ["𠮷田", "𠮷*"],
  ["", ""],
])("the name %s is shown as %s", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  "http://bank.example",
  "javascript:alert(1)",
  "https://",
  "https://bank.example@evil.example/",
])("%s stays plain words", (text) => {
  expect(pieces(text)).toEqual([{ text }]);
});

test("an address ends before the punctuation of its sentence", () => {
  expect(pieces("(https://bank.example/a)。")).toEqual([
    { text: "(" },
    { url: "https://bank.example/a" },
    { text: ")。" },
  ]);
});

test("half a character and NUL are not sent", () => {
  expect(sendable(" a\u0000\uDC00 ")).toBe("a\uFFFD");
});
