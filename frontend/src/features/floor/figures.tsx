import { t, type Message } from "@/shared/i18n/i18n";
import { watch } from "@/shared/time/time";
import { firstContactDefinition } from "@/shared/ui/first-contact";

import type { Floor } from "./floor-api";

export type Judgement = "good" | "soon" | "bad" | "none";

export interface Figure {
  label: Message;
  value: string;
  target: string;
  judgement: Judgement;
  /** How it is counted, for whoever asks. */
  definition?: string;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "—" : `${String(Math.round((part / whole) * 100))}%`;

/** At least `target` is good, from `soon` on it is close, below it is not kept; nothing counted is no judgement. */
function share(part: number, whole: number, target: number, soon: number): Judgement {
  if (whole === 0) return "none";
  const is = part / whole;
  return is >= target ? "good" : is >= soon ? "soon" : "bad";
}

const atMost = (is: number, soon: number, target: number): Judgement =>
  is > target ? "bad" : is > soon ? "soon" : "good";

/** So close to its target a level is about to miss it. */
const NEAR = 0.1;

/** Service level is judged as the house reckons it. The other targets are the service's own: first words within 90 s, 60 % answered by the assistant, 92 % satisfied. */
export function figuresOf(floor: Floor): Figure[] {
  const { today, firstContact } = floor;
  const { good, total, seconds, target } = today.serviceLevel;
  return [
    {
      label: "floor.waiting",
      value: String(floor.waiting),
      target: t("floor.queues-n", { n: floor.queues.filter(({ waiting }) => waiting > 0).length }),
      judgement: "none",
    },
    {
      label: "floor.longest",
      value: watch(floor.longestWaitSeconds * 1000),
      target: "≤ 1:30",
      judgement: atMost(floor.longestWaitSeconds, 60, 90),
    },
    {
      label: "floor.expected",
      value: watch(floor.expectedWaitSeconds * 1000),
      target: "≤ 1:30",
      judgement: atMost(floor.expectedWaitSeconds, 60, 90),
    },
    {
      label: "floor.level",
      value: percent(good, total),
      target:
        target === null
          ? t("floor.level-within", { seconds })
          : t("floor.level-target", { seconds, target }),
      judgement: target === null ? "none" : share(good, total, target / 100, target / 100 - NEAR),
    },
    {
      label: "floor.assigned",
      value: String(today.assigned),
      target: t("floor.of-handed-over", { n: today.handedOver }),
      judgement: "none",
    },
    {
      label: "floor.abandoned",
      value: String(today.abandoned),
      target: "≤ 5%",
      judgement:
        today.handedOver === 0 ? "none" : atMost(today.abandoned / today.handedOver, 0.03, 0.05),
    },
    {
      label: "floor.assistant",
      value: percent(today.assistantOnly, today.closed),
      target: "≥ 60%",
      judgement: share(today.assistantOnly, today.closed, 0.6, 0.5),
    },
    {
      label: "floor.satisfied",
      value: percent(today.rating.good, today.rating.answers),
      target: "≥ 92%",
      judgement: share(today.rating.good, today.rating.answers, 0.92, 0.85),
    },
    {
      label: "floor.first-contact",
      value: percent(firstContact.atFirst, firstContact.resolved),
      target: t("floor.first-contact-target", { days: firstContact.periodDays }),
      judgement: share(firstContact.atFirst, firstContact.resolved, 0.85, 0.75),
      definition: firstContactDefinition(firstContact),
    },
    {
      label: "floor.terms-broken",
      value: String(today.ticketsBroken),
      target: t("floor.of-opened", { n: today.ticketsOpened }),
      judgement: today.ticketsBroken > 0 ? "bad" : "good",
    },
  ];
}

/** The numbers of now and today, each against its target. */
export function Figures({ floor }: { floor: Floor }) {
  return (
    <dl className="figures">
      {figuresOf(floor).map(({ label, value, target, judgement, definition }) => (
        <div key={label} className={`figure ${judgement}`} title={definition}>
          <dt className="muted small">{t(label)}</dt>
          <dd>
            <b>{value}</b>
            <span className="muted small">{target}</span>
            {judgement === "bad" && <span className="out-of-sight">{t("floor.missed")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
