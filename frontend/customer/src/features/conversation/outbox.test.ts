// @vitest-environment node
import { Outbox } from "@/features/conversation/outbox";
import { storeOn } from "@/testing/fake-browser";

const disk = new Map<string, string>();
const words = (clientId: string, at: number, conversation: string | null = "k") => ({
  clientId,
  conversation,
  text: `text of ${clientId}`,
  choice: null,
  at,
});
const ids = (outbox: Outbox) => outbox.items.map((item) => item.clientId);

beforeEach(() => disk.clear());

test("it survives a reload in the order of writing", () => {
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("b", 5));
  outbox.add(words("a", 5));
  outbox.add(words("c", 3));
  expect(ids(new Outbox(storeOn(disk)))).toEqual(["b", "a", "c"]);
});

test("what is settled is gone for good, and settling twice is harmless", () => {
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("a", 1));
  expect(outbox.settle("a")?.text).toBe("text of a");
  expect(outbox.settle("a")).toBeUndefined();
  expect(disk.size).toBe(0);
});

test("the next to send is the oldest that was not refused", () => {
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("a", 1));
  outbox.add(words("b", 2));
  outbox.refuse("a", "conversation.text-too-long");
  expect(outbox.next()?.clientId).toBe("b");
  outbox.retry("a", "k");
  expect(outbox.next()?.clientId).toBe("a");
});

test("a refusal survives a reload with its reason", () => {
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("a", 1));
  outbox.refuse("a", "conversation.closed");
  expect(new Outbox(storeOn(disk)).items[0]?.refused).toBe("conversation.closed");
});

test("two windows do not overwrite each other's words", () => {
  const one = new Outbox(storeOn(disk));
  const other = new Outbox(storeOn(disk));
  one.add(words("mine", 1));
  other.add(words("yours", 2));
  one.settle("mine");
  expect(ids(new Outbox(storeOn(disk)))).toEqual(["yours"]);
});

test("words written before there was a conversation get an address, others keep theirs", () => {
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("early", 1, null));
  outbox.add(words("late", 2, "other"));
  outbox.address("k");
  expect(outbox.items.map((item) => item.conversation)).toEqual(["k", "other"]);
  outbox.recall();
  expect(outbox.items.map((item) => item.conversation)).toEqual([null, null]);
});

test("a broken entry on the disk is passed over", () => {
  disk.set("jinqiao.outbox.x", "{not json");
  disk.set("jinqiao.outbox.y", "null");
  const outbox = new Outbox(storeOn(disk));
  outbox.add(words("a", 1));
  expect(ids(outbox)).toEqual(["a"]);
});
