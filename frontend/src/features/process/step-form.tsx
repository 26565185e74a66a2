import { Input, Select } from "antd";
import { useState } from "react";

import { t, tCode, type Message } from "@/shared/i18n/i18n";

import type { Element, Factory, Modeling } from "./diagram";
import type { Board } from "./drawing-board";

interface StepFormProps {
  board: Board;
  element: Element;
  posts: string[];
  terms: string[];
}

/** Which fields an element has. */
const fields: Record<string, readonly string[]> = {
  "bpmn:UserTask": ["owner", "term", "form", "script"],
  "bpmn:SendTask": ["owner", "script"],
  "bpmn:ReceiveTask": ["term"],
};

/** What stands on one element of the picture, to be changed; each field is taken over when one leaves it. */
export function StepForm({ board, element, posts, terms }: StepFormProps) {
  const about = element.businessObject;
  const set = (properties: Record<string, unknown>) => {
    (board.get("modeling") as Modeling).updateProperties(element, properties);
  };
  if (about.$type === "bpmn:SequenceFlow")
    return <WayForm board={board} element={element} set={set} />;
  const has = fields[about.$type] ?? [];
  return (
    <form className="stack step-form" aria-label={t("process.properties")}>
      <Words
        label="process.name"
        value={about.name}
        take={(name) => {
          set({ name });
        }}
      />
      <Words
        label="process.name-en"
        value={about.get("jinqiao:en")}
        take={(en) => {
          set({ "jinqiao:en": en });
        }}
      />
      <Words
        label="process.code"
        value={about.id}
        take={(id) => {
          if (id) set({ id });
        }}
      />
      {has.includes("owner") && (
        <label>
          {t("process.owner")}
          <Select
            aria-label={t("process.owner")}
            value={text(about.get("jinqiao:owner")) || null}
            options={posts.map((post) => ({ value: post, label: tCode("process.post", post) }))}
            onChange={(owner: string) => {
              set({ "jinqiao:owner": owner });
            }}
          />
        </label>
      )}
      {has.includes("term") && (
        <label>
          {t("process.term")}
          <Select
            mode="multiple"
            aria-label={t("process.term")}
            value={text(about.get("jinqiao:term"))
              .split(",")
              .map((term) => term.trim())
              .filter((term) => term !== "")}
            options={terms.map((term) => ({ value: term, label: tCode("term", term) }))}
            onChange={(chosen: string[]) => {
              set({ "jinqiao:term": chosen.join(", ") || undefined });
            }}
          />
        </label>
      )}
      {has.includes("form") && (
        <Words
          label="process.form"
          hint="process.form-hint"
          value={about.get("jinqiao:form")}
          take={(form) => {
            set({ "jinqiao:form": form || undefined });
          }}
        />
      )}
      {has.includes("script") && (
        <Words
          long
          label="process.script"
          value={about.get("jinqiao:script")}
          take={(script) => {
            set({ "jinqiao:script": script || undefined });
          }}
        />
      )}
    </form>
  );
}

interface WayFormProps {
  board: Board;
  element: Element;
  set: (properties: Record<string, unknown>) => void;
}

/** A way out of a decision: its condition, or taken when no other holds. */
function WayForm({ board, element, set }: WayFormProps) {
  const about = element.businessObject;
  const from = element.source;
  const decides = from?.type === "bpmn:ExclusiveGateway" && (from.outgoing?.length ?? 0) > 1;
  const modeling = board.get("modeling") as Modeling;
  const factory = board.get("bpmnFactory") as Factory;
  const isDefault = from?.businessObject.default?.id === about.id;
  return (
    <form className="stack step-form" aria-label={t("process.properties")}>
      <Words
        label="process.name"
        value={about.name}
        take={(name) => {
          set({ name });
        }}
      />
      {decides && (
        <label className="row">
          <input
            type="checkbox"
            checked={isDefault}
            onChange={({ target }) => {
              modeling.updateProperties(from, { default: target.checked ? about : undefined });
              if (target.checked) set({ conditionExpression: undefined });
            }}
          />
          {t("process.otherwise")}
        </label>
      )}
      {decides && !isDefault && (
        <Words
          label="process.condition"
          hint="process.condition-hint"
          value={about.conditionExpression?.body}
          take={(condition) => {
            set({
              conditionExpression: condition
                ? factory.create("bpmn:FormalExpression", { body: condition })
                : undefined,
            });
          }}
        />
      )}
    </form>
  );
}

interface WordsProps {
  label: Message;
  hint?: Message;
  value: unknown;
  long?: boolean;
  take: (words: string) => void;
}

function Words({ label, hint, value, long = false, take }: WordsProps) {
  const [words, setWords] = useState(text(value));
  const shared = {
    "aria-label": t(label),
    value: words,
    onChange: ({ target }: { target: { value: string } }) => {
      setWords(target.value);
    },
    onBlur: () => {
      if (words !== text(value)) take(words.trim());
    },
  };
  return (
    <label>
      {t(label)}
      {long ? (
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} {...shared} />
      ) : (
        <Input {...shared} />
      )}
      {hint && <span className="muted small">{t(hint)}</span>}
    </label>
  );
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
