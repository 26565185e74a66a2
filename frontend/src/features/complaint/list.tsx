import { Input, Segmented, Select, Tag } from "antd";
import { useDeferredValue, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { customerName } from "@/shared/directory/customer-name";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { useClassName, useComplaints, type Card, type Query, type Step } from "./complaint-api";
import { DoorWords, GradeChip, NextTerm, StepChip } from "./complaint-look";

const views: Query["view"][] = ["open", "mine", "all"];
const narrowing = ["line", "cause", "door", "branch", "product"] as const;
const steps: Step[] = [
  "RECEIVED",
  "GRADED",
  "INVESTIGATING",
  "PROPOSED",
  "AGREED",
  "CONTESTED",
  "RESOLVED",
  "TOLD",
  "SATISFIED",
  "UNSATISFIED",
  "CLOSED",
  "ARCHIVED",
  "WITHDRAWN",
  "DECLINED",
  "MERGED",
];

function queryOf(address: URLSearchParams): Query {
  const query: Query = { view: (address.get("view") ?? "open") as Query["view"], limit: 300 };
  for (const part of [...narrowing, "step", "from", "until", "q"] as const) {
    const value = address.get(part);
    if (value !== null && value !== "") query[part] = value;
  }
  return query;
}

/** Every complaint; what is shown is in the address, so a chart's bar can lead here. */
export function List() {
  const [address, setAddress] = useSearchParams();
  const query = queryOf(address);
  const settled = useDeferredValue(address.toString());
  const put = (part: string, value: string | null) => {
    const next = new URLSearchParams(address);
    if (value === null || value === "") next.delete(part);
    else next.set(part, value);
    setAddress(next, { replace: true });
  };
  return (
    <div className="stack">
      <div className="row wrap">
        <Segmented<Query["view"]>
          value={query.view}
          onChange={(view) => {
            put("view", view);
          }}
          options={views.map((each) => ({ value: each, label: t(`complaint.view.${each}`) }))}
        />
        <Select
          allowClear
          style={{ width: 150 }}
          aria-label={t("complaint.step")}
          placeholder={t("complaint.step")}
          value={query.step ?? null}
          onChange={(step: string | null) => {
            put("step", step);
          }}
          options={steps.map((each) => ({ value: each, label: t(`complaint.step.${each}`) }))}
        />
        <Narrowed query={query} put={put} />
        <span className="grow" />
        <Input.Search
          id="page-search"
          allowClear
          style={{ width: 280 }}
          aria-label={t("complaint.search")}
          placeholder={t("complaint.search")}
          value={query.q ?? ""}
          onChange={(event) => {
            put("q", event.target.value);
          }}
        />
      </div>
      <Pane what="complaint.title">
        <Table query={queryOf(new URLSearchParams(settled))} />
      </Pane>
    </div>
  );
}

function Narrowed({ query, put }: { query: Query; put: (part: string, value: null) => void }) {
  const className = useClassName();
  return narrowing
    .filter((part) => query[part] !== undefined)
    .map((part) => {
      const value = query[part] ?? "";
      const words =
        part === "line"
          ? className("LINE", value)
          : part === "cause"
            ? className("CAUSE", value)
            : part === "door"
              ? t(`complaint.door.${value as "CHAT"}`)
              : value;
      return (
        <Tag
          key={part}
          closable
          onClose={() => {
            put(part, null);
          }}
        >
          {words}
        </Tag>
      );
    });
}

function Table({ query }: { query: Query }) {
  const cards = useComplaints(query);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const open = (card: Card | undefined) => {
    if (card) void navigate(`/complaints/${card.complaint.id}`);
  };
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        setAt(Math.min(at + 1, cards.length - 1));
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        setAt(Math.max(at - 1, 0));
      },
    },
    {
      id: "list.open",
      label: "list.open",
      keys: "enter",
      run: () => {
        open(cards[at]);
      },
    },
  ]);
  if (cards.length === 0) return <Empty title="complaint.none" hint="complaint.none-hint" />;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t("complaint.number")}</th>
          <th>{t("complaint.subject")}</th>
          <th>{t("complaint.customer")}</th>
          <th>{t("complaint.owner")}</th>
          <th>{t("complaint.step")}</th>
          <th>{t("complaint.term")}</th>
          <th>{t("complaint.received-at")}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card, index) => (
          <Row
            key={card.complaint.id}
            card={card}
            marked={index === at}
            open={() => {
              open(card);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ card, marked, open }: { card: Card; marked: boolean; open: () => void }) {
  const { complaint, customer } = card;
  const staffName = useStaffName();
  const className = useClassName();
  const { grading, owner, step } = complaint.progress;
  return (
    <tr className={marked ? "marked" : ""} onClick={open}>
      <td className="nowrap">
        <button className="plain link" onClick={open}>
          {complaint.number}
        </button>
      </td>
      <td>
        <b className="two-lines">{complaint.account.subject}</b>
        <span className="muted small cut block">
          {grading
            ? `${className("LINE", grading.line)} · ${className("CAUSE", grading.cause)}`
            : t("complaint.not-graded")}{" "}
          · <DoorWords complaint={complaint} />
        </span>
      </td>
      <td className="nowrap">{customerName(customer)}</td>
      <td className="nowrap">
        {owner === null ? <span className="muted">{t("complaint.nobody")}</span> : staffName(owner)}
      </td>
      <td>
        <span className="row">
          <StepChip step={step} />
          <GradeChip complaint={complaint} />
        </span>
      </td>
      <td style={{ width: 190 }}>
        <NextTerm card={card} />
      </td>
      <td className="nowrap muted">
        <When at={complaint.receivedAt} />
      </td>
    </tr>
  );
}
