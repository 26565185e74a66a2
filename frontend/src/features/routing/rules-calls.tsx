import { Input, Select } from "antd";

import { useBusinessName, useCatalog } from "@/shared/directory/catalog";
import { t, type Message } from "@/shared/i18n/i18n";

import type { RoutingRules } from "./routing-api";
import { Figure } from "./rules-parts";

type CallBacks = RoutingRules["callBacks"];
type Count = Exclude<keyof CallBacks, "offerAfterOf" | "calendar" | "from" | "until">;

const A_DAY = 86_400;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const counts: { part: Count; words: Message; most: number }[] = [
  { part: "slot", words: "routing-rules.slot", most: A_DAY },
  { part: "perSlot", words: "routing-rules.per-slot", most: 100 },
  { part: "days", words: "routing-rules.call-days", most: 14 },
  { part: "triesADay", words: "routing-rules.tries-a-day", most: 100 },
  { part: "tries", words: "routing-rules.tries", most: 100 },
  { part: "onDays", words: "routing-rules.on-days", most: 100 },
  { part: "again", words: "routing-rules.again", most: A_DAY },
];

/** When a call back is offered, when people are called, and how often. */
export function Calls(props: { rules: RoutingRules; change: (rules: RoutingRules) => void }) {
  const { rules, change } = props;
  const { callBacks } = rules;
  const businessName = useBusinessName();
  const free = useCatalog().filter(({ code }) => !(code in callBacks.offerAfterOf));
  const set = (next: Partial<CallBacks>) => {
    change({ ...rules, callBacks: { ...callBacks, ...next } });
  };
  return (
    <section className="stack">
      <h3>{t("routing-rules.call-back")}</h3>
      <p className="muted small">{t("routing-rules.call-back-hint")}</p>
      <Figure
        words={t("routing-rules.offer-after")}
        value={callBacks.offerAfter}
        most={A_DAY}
        set={(offerAfter) => {
          set({ offerAfter });
        }}
      />
      {Object.entries(callBacks.offerAfterOf).map(([queue, after]) => (
        <Figure
          key={queue}
          words={t("routing-rules.offer-after-of", { queue: businessName(queue) })}
          value={after}
          most={A_DAY}
          set={(next) => {
            set({ offerAfterOf: { ...callBacks.offerAfterOf, [queue]: next } });
          }}
        />
      ))}
      <Select
        aria-label={t("routing-rules.add-offer")}
        placeholder={t("routing-rules.add-offer")}
        value={null}
        options={free.map(({ code }) => ({ value: code, label: businessName(code) }))}
        onChange={(queue: string | null) => {
          if (queue !== null)
            set({ offerAfterOf: { ...callBacks.offerAfterOf, [queue]: callBacks.offerAfter } });
        }}
      />
      <Hour
        words={t("routing-rules.call-from")}
        value={callBacks.from}
        set={(from) => {
          set({ from });
        }}
      />
      <Hour
        words={t("routing-rules.call-until")}
        value={callBacks.until}
        set={(until) => {
          set({ until });
        }}
      />
      {counts.map(({ part, words, most }) => (
        <Figure
          key={part}
          words={t(words)}
          value={callBacks[part]}
          most={most}
          set={(value) => {
            set({ [part]: value });
          }}
        />
      ))}
    </section>
  );
}

/** An hour as 09:00; what is none is not taken over. */
function Hour({
  words,
  value,
  set,
}: {
  words: string;
  value: string;
  set: (value: string) => void;
}) {
  return (
    <label className="row">
      <span className="grow">{words}</span>
      <Input
        aria-label={words}
        className="hour"
        type="time"
        value={value}
        onChange={({ target }) => {
          if (TIME.test(target.value)) set(target.value);
        }}
      />
    </label>
  );
}
