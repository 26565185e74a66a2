import type { Browser, Page } from "@playwright/test";

import { leave, staff } from "./people.ts";

export type Target =
  { kind: "ELAPSED"; time: string } | { kind: "WORKING_TIME"; time: string; calendar: string };

interface Version {
  rule: { version: number; target: Target };
}

/** From a moment on, what begins has this term: proposed by the owner of processes, approved by the head of operations. */
export async function promises(browser: Browser, term: string, target: Target): Promise<void> {
  const peng = await staff(browser, "peng", "/desk/terms");
  const shen = await staff(browser, "shen", "/desk/terms");
  const soon = new Date(Date.now() + 3000).toISOString();
  const version = await post(peng, `/api/desk/terms/rules/${term}/versions`, {
    effectiveFrom: soon,
    target,
    alerts: [
      {
        percent: 100,
        escalation: {
          tell: ["owner", "department-head"],
          copy: ["asker"],
          handTo: ["department-head"],
        },
      },
    ],
    pauseReasons: ["waiting-for-customer", "waiting-for-asker"],
    extensions: [],
    source: "部门协作要求",
    reason: "演示",
  });
  await post(shen, `/api/desk/terms/rules/${term}/versions/${newest(version, term)}/decision`, {
    approved: true,
    verdict: "同意",
  });
  await Promise.all([leave(peng), leave(shen)]);
}

function newest(rules: unknown, term: string): number {
  const sheet = (rules as { code: string; versions: Version[] }[]).find(
    ({ code }) => code === term,
  );
  return Math.max(...(sheet?.versions ?? []).map(({ rule }) => rule.version));
}

/** As the desk itself would: with the session's cookie and its token. */
async function post(page: Page, path: string, body: unknown): Promise<unknown> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === "XSRF-TOKEN")?.value ?? "";
  const answer = await page.request.post(new URL(path, page.url()).href, {
    data: body,
    headers: { "X-XSRF-TOKEN": token },
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
