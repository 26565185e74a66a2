import { Problem, type Api } from "@/shared/api/api";
import type { DataRequest } from "@/shared/api/types";
import { problemText, t } from "@/shared/i18n/words";
import { sendable } from "@/shared/text";
import { exact } from "@/shared/time";
import { h } from "@/shared/ui/dom";
import { field, sendingForm } from "@/shared/ui/form";

const KINDS = ["COPY", "CORRECT", "MOVE", "DELETE", "EXPLAIN", "WITHDRAW"] as const;

/** What the customer asks about their own data, how far it is, and what they get. */
export function myRequests(api: Api): HTMLElement {
  const list = h("ul", { class: "consents" });
  const said = h("p", { class: "hint", role: "status" });
  const kind = h(
    "select",
    { id: "data-request-kind" },
    ...KINDS.map((each) => h("option", { value: each }, t(`rights.${each}`))),
  );
  const words = field(t("rights.words"), { maxlength: 1000, rows: 2 }, true);

  const fail = (problem: unknown) => {
    said.textContent = problemText(problem instanceof Problem ? problem.code : "");
  };

  const take = async ({ id, number }: DataRequest) => {
    try {
      const file = await api.file(`/api/customer/data-requests/${id}/package`);
      const link = h("a", { href: URL.createObjectURL(file), download: `${number}.zip` });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (problem) {
      fail(problem);
    }
  };

  const show = (requests: readonly DataRequest[]) => {
    list.replaceChildren(
      ...requests.map((request) =>
        h(
          "li",
          {},
          h("b", {}, t(`rights.${request.kind}`)),
          h(
            "p",
            {},
            `${request.number} · ${t(`rights.${request.state}`)}`,
            request.endedAt === null &&
              ` · ${t("rights.due", { at: exact(request.dueAt).slice(0, 10) })}`,
          ),
          request.answer !== "" && h("p", { dir: "auto" }, request.answer),
          request.law !== "" && h("p", { class: "hint" }, t("rights.law", { law: request.law })),
          request.toTake &&
            h(
              "button",
              { type: "button", class: "secondary", onclick: () => void take(request) },
              t("rights.take"),
            ),
        ),
      ),
    );
  };

  const send = () =>
    api
      .post<DataRequest[]>("/api/customer/data-requests", {
        kind: kind.value,
        words: sendable(words.input.value),
      })
      .then((requests) => {
        words.input.value = "";
        said.textContent = t("rights.done", { number: requests[0]?.number ?? "" });
        show(requests);
      });

  const load = async (event: Event) => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      show(await api.get<DataRequest[]>("/api/customer/data-requests"));
    } catch (problem) {
      fail(problem);
    }
  };

  return h(
    "details",
    { class: "my-data", ontoggle: (event: Event) => void load(event) },
    h("summary", {}, t("rights.title")),
    h("p", { class: "hint" }, t("rights.hint")),
    list,
    sendingForm(
      h("button", { class: "primary" }, t("rights.send")),
      send,
      h(
        "div",
        { class: "labelled" },
        h("label", { for: "data-request-kind" }, t("rights.what")),
        kind,
      ),
      words.element,
    ),
    said,
  );
}
