import { Alert } from "antd";
import dayjs from "dayjs";
import { useMemo, useState } from "react";

import { HalfHours } from "@/features/insight/half-hours";
import { usePlan, type AskedPlan, type Plan } from "@/features/insight/plan-api";
import { PlanChart, type PlanLine } from "@/features/insight/plan-chart";
import { WhatIf } from "@/features/insight/what-if";
import { useCatalog } from "@/shared/directory/catalog";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import "./planning.css";

const tomorrow = (): AskedPlan => ({
  date: dayjs().add(1, "day").format("YYYY-MM-DD"),
  queue: "",
  share: 80,
  within: 60,
  handling: 0,
  patience: 0,
  atOnce: 3,
  shrinkage: 30,
  occupancy: 85,
  more: 0,
  closed: [],
  paydays: [15, 31],
});

/** The days ahead: how much will come, how many people it takes, and what if. */
export function PlanningPage() {
  const [asked, setAsked] = useState(tomorrow);
  const { data: plan, error } = usePlan(asked);
  const catalog = useCatalog();
  const queues = [
    { value: "", label: t("plan.house") },
    ...catalog.map(({ code, name }) => ({ value: code, label: inMyLanguage(name) })),
  ];
  return (
    <div className="planning">
      <WhatIf
        asked={asked}
        queues={queues}
        measured={plan?.handlingSeconds ?? 0}
        ask={(change) => {
          setAsked({ ...asked, ...change });
        }}
      />
      <section className="stack planned" aria-label={t("plan.title")}>
        <h2>{t("plan.title")}</h2>
        {error && <Alert type="error" title={problemText(error)} />}
        {plan && plan.halfHours.length === 0 && (
          <Empty title="plan.nothing" hint="plan.nothing-hint" />
        )}
        {plan && plan.halfHours.length > 0 && <Planned plan={plan} />}
      </section>
    </div>
  );
}

function Planned({ plan }: { plan: Plan }) {
  const lines = useMemo<PlanLine[]>(
    () => [
      {
        name: t("plan.forecast"),
        ink: "--bar",
        data: plan.halfHours.map(({ forecast }) => forecast),
      },
      ...(plan.halfHours.some(({ came }) => came !== null)
        ? [
            {
              name: t("plan.came"),
              ink: "--green" as const,
              data: plan.halfHours.map(({ came }) => came),
            },
          ]
        : []),
      {
        name: t("plan.low"),
        ink: "--muted",
        dashed: true,
        data: plan.halfHours.map(({ low }) => low),
      },
      {
        name: t("plan.high"),
        ink: "--muted",
        dashed: true,
        data: plan.halfHours.map(({ high }) => high),
      },
      {
        name: t("plan.desks"),
        ink: "--gold",
        people: true,
        data: plan.halfHours.map(({ atDesks }) => atDesks),
      },
    ],
    [plan],
  );
  return (
    <>
      {plan.halfHours.some(({ came }) => came !== null) && (
        <p className="plan-sum">{t("plan.anew")}</p>
      )}
      {!plan.enough && <Alert type="warning" title={t("plan.too-little", { n: plan.history })} />}
      <p className="plan-sum">
        {t("plan.sum", {
          date: plan.date,
          total: Math.round(plan.total),
          most: plan.mostAtDesks,
          days: plan.history,
        })}
      </p>
      <PlanChart label={t("plan.chart", { date: plan.date })} lines={lines} />
      {plan.yesterday && <Said said={plan.yesterday} />}
      <HalfHours halfHours={plan.halfHours} />
    </>
  );
}

/** How good it was the last time. */
function Said({ said }: { said: NonNullable<Plan["yesterday"]> }) {
  const lines = useMemo<PlanLine[]>(
    () => [
      { name: t("plan.said"), ink: "--bar", data: said.forecast },
      { name: t("plan.came"), ink: "--green", data: said.came },
    ],
    [said],
  );
  return (
    <>
      <p className="plan-sum">
        {t("plan.said-sum", { date: said.date, error: Math.round(said.error * 100) })}
      </p>
      <PlanChart label={t("plan.said-chart", { date: said.date })} lines={lines} />
    </>
  );
}
