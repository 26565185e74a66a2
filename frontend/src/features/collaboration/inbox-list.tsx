import { Input, Segmented } from "antd";
import { useDeferredValue } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import { useInbox, type InboxCard, type InboxList } from "./collaboration-api";
import { MyJointTeams } from "./my-joint-teams";
import { RequestState } from "./request-state";

const views: InboxList[] = ["open", "mine", "late", "done"];

/** A department's requests, the late ones first, then by term; list and words are in the address. */
export function InboxSide() {
  const [address, setAddress] = useSearchParams();
  const view = (address.get("view") ?? "open") as InboxList;
  const words = address.get("q") ?? "";
  const show = (next: { view?: InboxList; q?: string }) => {
    const q = next.q ?? words;
    setAddress({ view: next.view ?? view, ...(q === "" ? {} : { q }) }, { replace: true });
  };
  return (
    <div className="inbox-side">
      <h1>{t("inbox.title")}</h1>
      <Segmented<InboxList>
        block
        value={view}
        options={views.map((each) => ({ value: each, label: t(`inbox.view.${each}`) }))}
        onChange={(next) => {
          show({ view: next });
        }}
      />
      <Input.Search
        id="page-search"
        allowClear
        aria-label={t("inbox.search")}
        placeholder={t("inbox.search")}
        value={words}
        onChange={(event) => {
          show({ q: event.target.value });
        }}
      />
      <Pane what="joint.mine">
        <MyJointTeams />
      </Pane>
      <div className="scroll">
        <Pane key={view} what="inbox.title">
          <Lines
            view={view}
            words={useDeferredValue(words.trim())}
            chosen={address.get("request")}
          />
        </Pane>
      </div>
    </div>
  );
}

interface LinesProps {
  view: InboxList;
  words: string;
  chosen: string | null;
}

function Lines({ view, words, chosen }: LinesProps) {
  const cards = useInbox(view, words);
  const navigate = useNavigate();
  const at = cards.findIndex(({ request }) => request.id === chosen);
  const search = (card: InboxCard) =>
    `?${new URLSearchParams({ view, ...(words === "" ? {} : { q: words }), request: card.request.id }).toString()}`;
  const open = (index: number) => {
    const card = cards[Math.max(0, Math.min(index, cards.length - 1))];
    if (card) void navigate({ search: search(card) });
  };
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        open(at + 1);
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        open(at - 1);
      },
    },
  ]);
  if (cards.length === 0) return <Empty title="inbox.none" hint="inbox.none-hint" />;
  return (
    <ul aria-label={t("inbox.title")}>
      {cards.map((card) => (
        <li key={card.request.id}>
          <Link
            to={{ search: search(card) }}
            aria-current={card.request.id === chosen ? "true" : undefined}
            className={`inbox-line ${card.request.id === chosen ? "open" : ""}`}
          >
            <Line card={card} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Line({ card: { request, customer, clock } }: { card: InboxCard }) {
  const staffName = useStaffName();
  return (
    <>
      <span className="row">
        <b className="grow cut">{inMyLanguage(request.typeName)}</b>
        <RequestState request={request} />
      </span>
      <span className="row small muted">
        <span className="grow cut">
          {customer.name} ·{" "}
          {request.handler === null ? t("inbox.nobody") : staffName(request.handler)}
        </span>
        <When at={request.askedAt} />
      </span>
      {clock?.state === "RUNNING" && <TermBar clock={clock} />}
    </>
  );
}
