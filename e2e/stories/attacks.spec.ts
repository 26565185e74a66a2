import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";

import { expect, test } from "@playwright/test";
import WebSocket from "ws";

import { WireStaff, codeOf } from "../support/desk-wire.ts";
import { leave, staff } from "../support/people.ts";
import { WireCustomer } from "../support/wire.ts";

const URL = () => process.env.JINQIAO_URL ?? "";

interface Api {
  paths: Record<string, Record<string, unknown>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"];
const SCRIPT = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

async function ticket(me: WireStaff, more: object = {}): Promise<Response> {
  const [customer] = (await (await me.get("/api/desk/customers?q=郭涛")).json()) as {
    id: string;
  }[];
  return me.post("/api/desk/tickets", {
    customer: customer?.id,
    subject: "攻击测试",
    detail: "无",
    business: "card.debit.use",
    urgency: "ORDINARY",
    team: "cards",
    ...more,
  });
}

test("every door of the desk is shut to somebody who has not signed in", async () => {
  const api = (await (await fetch(`${URL()}/api/openapi.json`)).json()) as Api;
  const stranger = new WireStaff(URL());
  await stranger.get("/api/me");
  const doors = Object.entries(api.paths)
    .filter(([path]) => path.startsWith("/api/desk/"))
    .flatMap(([path, methods]) =>
      METHODS.filter((method) => method in methods).map((method) => [method, path] as const),
    );
  expect(doors.length).toBeGreaterThan(100);
  const answers = await Promise.all(
    doors.map(async ([method, path]) => {
      const named = path.replaceAll(/\{[^}]+\}/g, "00000000-0000-0000-0000-000000000000");
      const body = method === "get" ? undefined : "{}";
      const json = { "Content-Type": "application/json" };
      const { status } = await stranger.ask(method.toUpperCase(), named, body, json);
      return `${method} ${path}: ${status}`;
    }),
  );
  expect(answers.filter((answer) => !answer.endsWith(": 401"))).toEqual([]);
});

test("nobody gives themselves a right or a past by what they send", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin", {
    permissions: ["EXPORT_RECORDS", "MANAGE_STAFF"],
    posts: ["administrator"],
  });
  const me = (await (await lin.get("/api/me")).json()) as { permissions: string[] };
  expect(me.permissions).not.toContain("EXPORT_RECORDS");
  expect((await lin.get("/api/desk/records?q=")).status).toBe(403);
  expect((await lin.post("/api/desk/records/bundles", {})).status).toBe(403);

  const opened = await ticket(lin, {
    number: "T1",
    state: "CLOSED",
    openedAt: "2020-01-01T00:00:00Z",
  });
  expect(opened.ok).toBe(true);
  const made = (await opened.json()) as { number: string; state: string };
  expect(made.state).not.toBe("CLOSED");
  expect(made.number).toMatch(/^T\d{8}-/);
  await lin.post("/api/sign-out", {});
});

test("a form on another house's page does nothing in the name of somebody signed in", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  for (const headers of [
    { "X-XSRF-TOKEN": "" },
    { "X-XSRF-TOKEN": randomBytes(24).toString("base64") },
  ]) {
    const forged = await lin.post("/api/desk/tickets", { subject: "x" }, headers);
    expect(forged.status).toBe(403);
    expect(await codeOf(forged)).toBe("web.not-permitted");
  }
  const plain = await lin.ask("POST", "/api/desk/tickets", "subject=x", {
    "Content-Type": "application/x-www-form-urlencoded",
    "X-XSRF-TOKEN": "",
  });
  expect(plain.status).toBe(403);
  expect((await lin.handshake("https://evil.example")).answer).toBe("403");
  await lin.post("/api/sign-out", {});
});

test("a session planted before sign-in is not the one afterwards, and a stolen one ends with sign-out", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  const planted = lin.cookie("JQSESSION");
  const again = WireStaff.withCookies(URL(), lin.cookies);
  await again.post("/api/sign-in", { username: "lin", password: "Jinqiao-2026" });
  expect(again.cookie("JQSESSION")).not.toBe(planted);

  const stolen = again.cookies;
  const { socket, answer } = await again.handshake();
  expect(answer).toBe("open");
  const closed = new Promise((settle) => socket.once("close", settle));
  expect((await again.post("/api/sign-out", {})).ok).toBe(true);
  const thief = WireStaff.withCookies(URL(), stolen);
  expect((await thief.get("/api/me")).status).toBe(401);
  expect((await thief.get("/api/desk/tickets")).status).toBe(401);
  expect((await thief.handshake()).answer).toBe("401");
  await closed;
});

test("a customer's door takes no forged token and no foreign page", async () => {
  const wang = await WireCustomer.visit(URL());
  const forged = wang.token.slice(0, -4) + (wang.token.endsWith("AAAA") ? "BBBB" : "AAAA");
  const answer = await fetch(
    `${URL()}/api/customer/conversations/${wang.conversation}/messages?after=0`,
    {
      headers: { Authorization: `Visitor ${forged}` },
    },
  );
  expect(answer.status).toBe(401);

  const foreign = new WebSocket(URL().replace("http", "ws") + "/ws", {
    origin: "https://evil.example",
  });
  const refused = await new Promise((settle) => {
    foreign.on("unexpected-response", (_, response) => {
      settle(response.statusCode);
    });
    foreign.on("open", () => {
      settle("open");
    });
    foreign.on("error", () => undefined);
  });
  expect(refused).toBe(403);
});

test("what was written as a script is read as words, in every place that shows it", async ({
  browser,
}) => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  const opened = await ticket(lin, { subject: SCRIPT, detail: SCRIPT });
  expect(opened.ok).toBe(true);
  const { id } = (await opened.json()) as { id: string };
  await lin.post("/api/sign-out", {});
  const page = await staff(browser, "lin", `/desk/tickets/${id}`);
  await expect(page.getByText(SCRIPT, { exact: false }).first()).toBeVisible();
  expect(
    await page.evaluate(() => (window as unknown as { hacked?: number }).hacked),
  ).toBeUndefined();
  await page.goto(`${URL()}/desk/tickets?q=${encodeURIComponent(SCRIPT)}`);
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeVisible();
  expect(
    await page.evaluate(() => (window as unknown as { hacked?: number }).hacked),
  ).toBeUndefined();
  await leave(page);

  for (const path of ["/", "/desk"]) {
    const { headers } = await fetch(URL() + path);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).not.toContain("script-src 'unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("a formula in a subject stays words in the sheet that is exported", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  expect((await ticket(lin, { subject: `=HYPERLINK("https://evil.example")` })).ok).toBe(true);
  const sheet = await (
    await lin.get("/api/desk/tickets/export?view=team&format=csv&q=HYPERLINK")
  ).text();
  expect(sheet).toContain("HYPERLINK");
  expect(sheet).not.toMatch(/(^|[,"])=HYPERLINK/m);
  await lin.post("/api/sign-out", {});
});

test("no path leads out of what is served", async () => {
  for (const path of [
    "/../../../../etc/passwd",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2f..%2fetc%2fpasswd",
    "/desk/..;/..;/etc/passwd",
    "/assets/%00/../../application.yaml",
    "/ops/env",
    "/ops/heapdump",
    "/ops/../ops/env",
  ]) {
    const answer = await fetch(URL() + path, { redirect: "manual" });
    const text = await answer.text();
    expect(text, path).not.toMatch(/root:|spring:|JAVA_HOME/);
  }
});

/** A zip of one file, deflated; the sizes in its head are what `claims` says. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = (signature: number, central: boolean): Buffer => {
    const fixed = Buffer.alloc(central ? 46 : 30);
    fixed.writeUInt32LE(signature, 0);
    const at = central ? 10 : 8;
    fixed.writeUInt16LE(8, at);
    fixed.writeUInt32LE(packed.length, at + 10);
    fixed.writeUInt32LE(content.length, at + 14);
    fixed.writeUInt16LE(name.length, at + 18);
    return fixed;
  };
  const local = Buffer.concat([head(0x04034b50, false), Buffer.from(name), packed]);
  const central = Buffer.concat([head(0x02014b50, true), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

test("a file that swells or points elsewhere is refused, and the house stays up", async () => {
  const ji = await WireStaff.signedIn(URL(), "ji");
  const bomb = zip("word/document.xml", Buffer.alloc(256 * 1024 * 1024));
  const elsewhere = zip("../../../../tmp/evil.docx", Buffer.from("x"));
  for (const [name, file] of [
    ["bomb.docx", bomb],
    ["bomb.xlsx", bomb],
    ["elsewhere.docx", elsewhere],
    ["../../evil.csv", Buffer.from("title\n=1+1\n")],
  ] as const) {
    const answer = await ji.ask(
      "POST",
      `/api/desk/packs?name=${encodeURIComponent(name)}`,
      new Uint8Array(file),
      {
        "Content-Type": "application/octet-stream",
      },
    );
    expect(answer.status, name).toBeLessThan(500);
  }
  expect((await ji.get("/api/me")).status).toBe(200);
  await ji.post("/api/sign-out", {});
});

test("what is too large or nested without end is refused with a code", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  const json = { "Content-Type": "application/json" };
  const nested = await lin.ask("POST", "/api/desk/tickets", "[".repeat(200_000), json);
  expect(nested.status).toBe(400);
  expect(await codeOf(nested)).toBe("web.malformed");
  const long = await lin.ask(
    "POST",
    "/api/desk/tickets",
    `{"subject":"${"长".repeat(8_000_000)}"}`,
    json,
  );
  expect([400, 413]).toContain(long.status);
  expect(await codeOf(long)).toMatch(/^web\./);
  for (const q of [
    "(".repeat(200),
    "a".repeat(200) + "!",
    "*".repeat(200),
    "11-11~".repeat(33),
    `"${"\\".repeat(190)}`,
  ]) {
    const found = await lin.get(`/api/desk/tickets?q=${encodeURIComponent(q)}`);
    expect(found.status, q).toBeLessThan(500);
    const known = await lin.get(`/api/desk/knowledge/search?q=${encodeURIComponent(q)}`);
    expect(known.status, q).toBeLessThan(500);
  }
  await lin.post("/api/sign-out", {});
});

test("every answer forbids sniffing, framing, tracing and keeping", async () => {
  const lin = await WireStaff.signedIn(URL(), "lin");
  const page = await fetch(`${URL()}/desk`);
  const private_ = await lin.get("/api/me");
  for (const { headers } of [page, private_]) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors");
    expect(headers.get("content-security-policy")).toContain("object-src 'none'");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("content-type")).toMatch(/^(text\/html|application\/json)/);
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
  expect(private_.headers.get("cache-control")).toContain("no-store");
  const traced = await lin.ask("TRACE", "/api/me").catch(() => undefined);
  expect(traced?.ok ?? false).toBe(false);
  const listed = await fetch(`${URL()}/assets/`);
  expect(await listed.text()).not.toMatch(/index-.*\.js.*index-.*\.css/s);
  await lin.post("/api/sign-out", {});
});
