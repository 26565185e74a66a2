import { type Page, expect, test } from "@playwright/test";

import { blending, blends } from "../support/blending.ts";
import { WireStaff } from "../support/desk-wire.ts";
import { becomes, leave, staff } from "../support/people.ts";
import { WireCustomer } from "../support/wire.ts";

const url = () => process.env.JINQIAO_URL ?? "";

interface Ticket {
  id: string;
  number: string;
}

test("a team's tickets come beside conversations, urgent first, and stop at the capacity", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const zhou = await staff(browser, "zhou", "/desk/floor");
  const floor = await WireStaff.beside(zhou);
  const head = await WireStaff.signedIn(url(), "shen");
  const zhao = await WireStaff.signedIn(url(), "zhao");
  const usual = await blending(floor);
  const sun = await staff(browser, "sun");
  const seat = zhou.getByRole("listitem").filter({ hasText: "孙悦" }).first();
  const customers = await Promise.all([WireCustomer.visit(url()), WireCustomer.visit(url())]);
  try {
    // Each ticket in hand takes a place of the three that Sun has.
    await blends(floor, head, { perPlace: 1, atMost: 3, teams: ["wealth"] });
    const first = await opens(zhao, "理财到期日有误", "ORDINARY");
    const second = await opens(zhao, "理财合同补寄", "ORDINARY");
    const urgent = await opens(zhao, "理财赎回未到账", "URGENT");

    await test.step("two customers wait, and of three tickets the urgent one follows them", async () => {
      for (const one of customers) one.say("person", "转人工");
      await Promise.all(customers.map((one) => one.until(queued)));
      await becomes(sun, "就绪");
      await expect(seat.getByText("2/3")).toBeVisible();
      await expect(seat.getByText("工单 1")).toBeVisible();
      await reads(sun, urgent);
      await expect(sun.getByRole("heading", { level: 1, name: "理财赎回未到账" })).toBeVisible();
    });

    await test.step("a customer goes, and the oldest follows; the third stops at the capacity", async () => {
      await customers[0]?.ends();
      await expect(seat.getByText("1/3")).toBeVisible();
      await expect(seat.getByText("工单 2")).toBeVisible();
      await reads(sun, first);
      expect(await owner(zhao, second)).toBeNull();
      await zhou.screenshot({ path: test.info().outputPath("blended.png") });
    });

    await test.step("the other goes as well, and the third has its place", async () => {
      await customers[1]?.ends();
      await expect(seat.getByText("0/3")).toBeVisible();
      await expect(seat.getByText("工单 3")).toBeVisible();
      await reads(sun, second);
    });

    const own = await WireStaff.beside(sun);
    for (const { id } of [first, second, urgent]) {
      const told = await own.post(`/api/desk/tickets/${id}/resolution`, { result: "已处理" });
      expect(told.status).toBe(200);
    }
    await expect(seat.getByText(/工单/)).toHaveCount(0);
  } finally {
    await Promise.all(customers.map((one) => one.ends()));
    await blends(floor, head, usual);
    await becomes(sun, "离开");
    await Promise.all([leave(sun), leave(zhou)]);
  }
});

/** Finds it under the bell, which says that there is something new, and opens it from there. */
async function reads(page: Page, { number }: Ticket): Promise<void> {
  await page.getByRole("button", { name: /提醒，[1-9]\d* 条未读/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `工单 ${number} 已派给您` })
    .click();
}

/** A ticket for the team, of nobody. */
async function opens(by: WireStaff, subject: string, urgency: string): Promise<Ticket> {
  const found = await by.get(`/api/desk/customers?q=${encodeURIComponent("王芳")}`);
  const [customer] = (await found.json()) as { id: string }[];
  const answer = await by.post("/api/desk/tickets", {
    customer: customer?.id,
    subject,
    detail: "",
    business: "wealth.product.buy",
    urgency,
    team: "wealth",
    owner: null,
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Ticket;
}

async function owner(by: WireStaff, { id }: Ticket): Promise<string | null> {
  const file = (await (await by.get(`/api/desk/tickets/${id}`)).json()) as {
    ticket: { owner: string | null };
  };
  return file.ticket.owner;
}

const queued = (one: WireCustomer) => one.received.some(({ detail }) => detail?.event === "queued");
