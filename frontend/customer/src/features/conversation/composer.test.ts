import { Composer } from "@/features/conversation/composer";

let sent: string[];
let told: number;
let now: number;
let composer: Composer;

beforeEach(() => {
  sent = [];
  told = 0;
  now = 10_000;
  composer = new Composer(
    {
      send: (text) => sent.push(text),
      writing: () => (told += 1),
      changed: () => undefined,
      now: () => now,
    },
    "",
  );
  document.body.replaceChildren(composer.element);
});

function write(text: string): void {
  composer.field.value = text;
  composer.field.dispatchEvent(new Event("input"));
}

function press(key: string, more: KeyboardEventInit = {}): void {
  composer.field.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true, ...more }));
}

const button = () => composer.element.querySelector("button");
const counter = () => composer.element.querySelector(".counter");

test("Enter sends and empties the field", () => {
  write("  你好 ");
  press("Enter");
  expect(sent).toEqual(["你好"]);
  expect(composer.field.value).toBe("");
});

test("Shift+Enter and an Enter that ends a composition do not send", () => {
  write("你");
  press("Enter", { shiftKey: true });
  press("Enter", { isComposing: true });
  composer.field.dispatchEvent(new CompositionEvent("compositionstart"));
  press("Enter");
  expect(sent).toEqual([]);
});

test("nothing is not sent", () => {
  write("   \n ");
  press("Enter");
  expect(sent).toEqual([]);
  expect(button()?.disabled).toBe(true);
});

test("the limit is told near its end only", () => {
  write("字".repeat(3_599));
  expect(counter()?.textContent).toBe("");
  write("字".repeat(3_990));
  expect(counter()?.textContent).toBe("还可输入 10 字");
});

test("ten thousand characters stay in the field and say what to do", () => {
  write("字".repeat(10_000));
  press("Enter");
  expect(sent).toEqual([]);
  expect(composer.field.value).toHaveLength(10_000);
  expect(counter()?.textContent).toContain("已超出 6000 字");
});

test("what the server would refuse anyway is left out", () => {
  write("a\u0000b\uD800c");
  press("Enter");
  expect(sent).toEqual(["ab\uFFFDc"]);
});

test("typing is told at most every three seconds", () => {
  write("一");
  write("一二");
  now += 3_000;
  write("一二三");
  expect(told).toBe(2);
});
