import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";

import type { Permission } from "@/shared/directory/me";
import { lin } from "@/testing/cast";
import { show } from "@/testing/render";
import { server } from "@/testing/server";

import { Navigation } from "./navigation";

const doorsOf = async (...permissions: Permission[]) => {
  server.use(http.get("*/api/me", () => HttpResponse.json({ ...lin, permissions })));
  show(<Navigation />);
  const links = await screen.findAllByRole("link");
  return links.map((link) => link.textContent);
};

test("an agent sees desk, tickets, errands, customers, knowledge, policies and the way to report", async () => {
  expect(await doorsOf(...lin.permissions)).toEqual([
    "工作台",
    "工单",
    "业务办理",
    "客户",
    "知识",
    "制度",
    "举报",
  ]);
});

test("an examiner sees the record, what everybody reads and what waits for a second person, nothing to work with", async () => {
  expect(await doorsOf("SEARCH_RECORDS", "EXPORT_RECORDS", "READ_KNOWLEDGE")).toEqual([
    "记录",
    "知识",
    "制度",
    "举报",
    "双人复核",
  ]);
});

test("a supervisor also sees the floor", async () => {
  expect(await doorsOf("SERVE", "WORK_TICKETS", "WATCH_FLOOR")).toEqual([
    "工作台",
    "工单",
    "业务办理",
    "现场",
  ]);
});
