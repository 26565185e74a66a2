import { InputNumber, Select } from "antd";

import { useBusinessName, useCatalog } from "@/shared/directory/catalog";
import { useTeamName } from "@/shared/directory/staff";
import { t, tCode, type Message } from "@/shared/i18n/i18n";

import type { RoutingRules } from "./routing-api";

interface PartProps {
  rules: RoutingRules;
  change: (rules: RoutingRules) => void;
}

type Circle = RoutingRules["circles"][number];
type Ring = Circle["rings"][number];

const A_DAY = 86_400;
const standings = ["ORDINARY", "GOLD", "PLATINUM", "PRIVATE"];
const TEAM = "team:";

/** One figure with its words. */
export function Figure(props: {
  words: string;
  value: number;
  least?: number;
  most: number;
  set: (value: number) => void;
}) {
  const { words, value, least = 0, most, set } = props;
  return (
    <label className="row">
      <span className="grow">{words}</span>
      <InputNumber
        aria-label={words}
        min={least}
        max={most}
        precision={0}
        value={value}
        onChange={(next) => {
          if (next !== null) set(next);
        }}
      />
    </label>
  );
}

const replaced = (list: number[], at: number, value: number) =>
  list.map((old, index) => (index === at ? value : old));

/** Everything that moves somebody ahead, as waiting. */
export function Order({ rules, change }: PartProps) {
  const businessName = useBusinessName();
  const teamName = useTeamName();
  const free = useCatalog().filter(({ code }) => !(code in rules.targets));
  const queueName = (code: string) =>
    code.startsWith(TEAM) ? teamName(code.slice(TEAM.length)) : businessName(code);
  const lifts: Message[] = ["routing-rules.lift-1", "routing-rules.lift-2"];
  const credits: Message[] = [
    "routing-rules.credit-1",
    "routing-rules.credit-2",
    "routing-rules.credit-3",
  ];
  return (
    <section className="stack">
      <h3>{t("routing-rules.order")}</h3>
      <p className="muted small">{t("routing-rules.order-hint")}</p>
      {lifts.map((words, index) => (
        <Figure
          key={words}
          words={t(words)}
          value={rules.lifts[index + 1] ?? 0}
          most={A_DAY}
          set={(value) => {
            change({ ...rules, lifts: replaced(rules.lifts, index + 1, value) });
          }}
        />
      ))}
      {credits.map((words, index) => (
        <Figure
          key={words}
          words={t(words)}
          value={rules.credits[index + 1] ?? 0}
          most={A_DAY}
          set={(value) => {
            change({ ...rules, credits: replaced(rules.credits, index + 1, value) });
          }}
        />
      ))}
      <Figure
        words={t("routing-rules.target")}
        value={rules.target}
        most={A_DAY}
        set={(target) => {
          change({ ...rules, target });
        }}
      />
      {Object.entries(rules.targets).map(([code, seconds]) => (
        <Figure
          key={code}
          words={t("routing-rules.target-of", { queue: queueName(code) })}
          value={seconds}
          most={A_DAY}
          set={(value) => {
            change({ ...rules, targets: { ...rules.targets, [code]: value } });
          }}
        />
      ))}
      <Select
        aria-label={t("routing-rules.add-target")}
        placeholder={t("routing-rules.add-target")}
        options={free.map(({ code }) => ({ value: code, label: businessName(code) }))}
        value={null}
        onChange={(code: string | null) => {
          if (code !== null)
            change({ ...rules, targets: { ...rules.targets, [code]: rules.target } });
        }}
      />
      <Figure
        words={t("routing-rules.near")}
        value={rules.near}
        most={A_DAY}
        set={(near) => {
          change({ ...rules, near });
        }}
      />
    </section>
  );
}

/** For whom who is asked, and who else after a while. */
export function Circles({ rules, change }: PartProps) {
  const set = (at: number, circle: Circle) => {
    change({
      ...rules,
      circles: rules.circles.map((old, index) => (index === at ? circle : old)),
    });
  };
  return (
    <section className="stack">
      <h3>{t("routing-rules.whom")}</h3>
      <p className="muted small">{t("routing-rules.whom-hint")}</p>
      <Figure
        words={t("routing-rules.named")}
        value={rules.named}
        most={A_DAY}
        set={(named) => {
          change({ ...rules, named });
        }}
      />
      {rules.circles.map((circle, index) => (
        <CircleRow
          // What stands here has no name but its place.
          key={index}
          circle={circle}
          set={(next) => {
            set(index, next);
          }}
        />
      ))}
    </section>
  );
}

function CircleRow({ circle, set }: { circle: Circle; set: (circle: Circle) => void }) {
  const businessName = useBusinessName();
  const parts = [
    ...circle.skills.map((code) => businessName(code)),
    ...(circle.standing > 0
      ? [
          t("routing-rules.standing", {
            standing: tCode("value", standings[circle.standing] ?? ""),
          }),
        ]
      : []),
    ...(circle.priority > 0
      ? [
          t("routing-rules.priority", {
            priority: tCode("priority", String(circle.priority)),
          }),
        ]
      : []),
    ...(circle.handed ? [t("routing-rules.handed")] : []),
  ];
  const change = (at: number, ring: Partial<Ring>) => {
    set({
      ...circle,
      rings: circle.rings.map((old, index) => (index === at ? { ...old, ...ring } : old)),
    });
  };
  return (
    <div className="circle stack">
      <b>{parts.length === 0 ? t("routing-rules.all") : parts.join(" · ")}</b>
      {circle.rings.map((ring, index) => (
        <div key={index} className="row">
          <InputNumber
            aria-label={t("routing-rules.after-seconds", { n: index + 1 })}
            min={0}
            max={A_DAY}
            precision={0}
            disabled={index === 0}
            value={ring.after}
            onChange={(after) => {
              if (after !== null) change(index, { after });
            }}
          />
          <span className="muted">{t("routing-rules.seconds")}</span>
          <span className="grow">{t(`routing-rules.reach.${ring.reach}`)}</span>
          <InputNumber
            aria-label={t("routing-rules.level-of", { n: index + 1 })}
            min={circle.handed && index === 0 ? 0 : 1}
            max={5}
            precision={0}
            value={ring.level}
            onChange={(level) => {
              if (level !== null) change(index, { level });
            }}
          />
          <span className="muted">{t("routing-rules.level")}</span>
        </div>
      ))}
    </div>
  );
}

const scales = ["room", "idleMinute", "breadth", "language", "known"] as const;

/** What speaks for one person against another. */
export function Weights({ rules, change }: PartProps) {
  return (
    <section className="stack">
      <h3>{t("routing-rules.weights")}</h3>
      <p className="muted small">{t("routing-rules.weights-hint")}</p>
      {scales.map((scale) => (
        <Figure
          key={scale}
          words={t(`routing-rules.${scale}`)}
          value={rules.weights[scale]}
          most={10_000}
          set={(value) => {
            change({ ...rules, weights: { ...rules.weights, [scale]: value } });
          }}
        />
      ))}
    </section>
  );
}
