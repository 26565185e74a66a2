import { Tabs } from "antd";
import { useState, type ReactNode } from "react";

import { Prompts } from "@/features/assistant/prompts";
import type { PromptStep } from "@/features/assistant/prompts-api";
import { ComplaintTab, type Begun } from "@/features/complaint/complaint-tab";
import { useConversation } from "@/features/conversation/conversation-api";
import { draftOf } from "@/features/conversation/draft";
import { CustomerCard } from "@/features/customer/customer-card";
import { ErrandSection } from "@/features/errand/errand-section";
import { ManualMissing } from "@/features/manual/manual-missing";
import { Suggestions, type Chosen } from "@/features/knowledge/suggestions";
import { TimelineView } from "@/features/records/timeline-view";
import { SuitabilityCheck } from "@/features/suitability/suitability-check";
import { TicketTab } from "@/features/ticket/ticket-tab";
import { useCommands } from "@/shared/commands/commands";
import { useMe, type Permission } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";
import { useLive } from "@/shared/live/live-provider";
import { useStore } from "@/shared/store";
import { Pane } from "@/shared/ui/pane";

import { CustomerStory } from "./customer-story";
import { sheet } from "./sheet";
import { askForTicket, newTicket, side, type Side } from "./side-tab";
import { whyForm } from "../records/why-form";

interface Tab {
  key: Side;
  label: Message;
  command: Message;
  keys: string;
  needs: Permission;
}

const tabs: Tab[] = [
  {
    key: "customer",
    label: "side.customer",
    command: "side.go.customer",
    keys: "s c",
    needs: "READ_CUSTOMERS",
  },
  {
    key: "knowledge",
    label: "side.knowledge",
    command: "side.go.knowledge",
    keys: "s k",
    needs: "READ_KNOWLEDGE",
  },
  {
    key: "ticket",
    label: "side.ticket",
    command: "side.go.ticket",
    keys: "s t",
    needs: "WORK_TICKETS",
  },
  {
    key: "records",
    label: "side.records",
    command: "side.go.records",
    keys: "s r",
    needs: "SEARCH_RECORDS",
  },
];

/** What helps with the conversation, a tab each. */
export function SideColumn({ id }: { id: string }) {
  const { permissions } = useMe();
  const open = tabs.filter(({ needs }) => permissions.includes(needs));
  useCommands(
    open.map(({ key, command, keys }) => ({
      id: `side.${key}`,
      label: command,
      keys,
      run: () => {
        side.set(key);
      },
    })),
  );
  return (
    <aside className="desk-side" aria-label={t("desk.side")}>
      <Tabs
        size="small"
        tabBarGutter={18}
        activeKey={useStore(side)}
        onChange={(key) => {
          side.set(key as Side);
        }}
        items={open.map(({ key, label }) => ({
          key,
          label: t(label),
          children: (
            <Pane what={label}>
              <Inside id={id} tab={key} />
            </Pane>
          ),
        }))}
      />
    </aside>
  );
}

function Inside({ id, tab }: { id: string; tab: Side }): ReactNode {
  const { conversation, customer } = useConversation(id);
  const me = useMe();
  const mine = conversation.owner === me.id && conversation.state === "ASSIGNED";
  switch (tab) {
    case "customer":
      return (
        <div className="stack">
          <CustomerCard id={customer.id} />
          {me.permissions.includes("WORK_TICKETS") && (
            <ErrandSection
              about={{ customer: customer.id }}
              customer={customer.id}
              origin={`conversation:${id}`}
            />
          )}
          {customer.kind !== "VISITOR" && (
            <Pane what="suitability.check">
              <SuitabilityCheck
                key={customer.id}
                customer={customer.id}
                missing={<ManualMissing id={id} />}
              />
            </Pane>
          )}
          <CustomerStory customer={customer} conversation={id} />
        </div>
      );
    case "knowledge":
      return <Knowledge id={id} mine={mine} />;
    case "ticket":
      return <Matters key={id} id={id} mine={mine} />;
    case "records":
      return <TimelineView narrow about={{ customer: customer.id }} door={whyForm} />;
  }
}

/** A ticket or, where its class says so, a complaint out of this conversation. */
function Matters({ id, mine }: { id: string; mine: boolean }) {
  const { conversation, customer } = useConversation(id);
  const [begun, setBegun] = useState<Begun | null>(null);
  return (
    <div className="stack">
      {mine && (
        <ComplaintTab
          conversation={id}
          customer={customer.id}
          begun={begun}
          begin={() => {
            setBegun({
              subject: conversation.subject,
              facts: "",
              business: conversation.business,
            });
          }}
          done={() => {
            setBegun(null);
          }}
        />
      )}
      <TicketTab
        conversation={id}
        customer={customer.id}
        number={customer.number}
        mayOpen={mine}
        asked={useStore(newTicket) === id}
        ask={(asked) => {
          newTicket.set(asked ? id : null);
        }}
        complain={setBegun}
      />
    </div>
  );
}

function Knowledge({ id, mine }: { id: string; mine: boolean }) {
  const live = useLive();
  const edit = ({ article, version, title, answer }: Chosen) => {
    draftOf(id).set({ text: answer, article: { id: article, version, title } });
  };
  const send = ({ article, version, answer }: Chosen) => {
    live.send(id, answer, { article, version });
  };
  const insert = (words: string) => {
    const draft = draftOf(id).get();
    const text = draft.text.trim() === "" ? words : `${draft.text.trimEnd()}\n${words}`;
    draftOf(id).set({ ...draft, text });
  };
  const open = ({ opens }: PromptStep) => {
    if (opens === "TICKET") askForTicket(id);
    else if (opens !== "COMPOSER") {
      sheet.set({ conversation: id, which: opens === "CLOSE" ? "close" : "transfer" });
    }
  };
  return (
    <div className="stack">
      {mine && <Prompts conversation={id} insert={insert} open={open} />}
      <Suggestions conversation={id} {...(mine ? { edit, send } : {})} />
    </div>
  );
}
