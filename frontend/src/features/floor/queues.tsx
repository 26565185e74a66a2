import { useBusinessName } from "@/shared/directory/catalog";
import { t, tCode } from "@/shared/i18n/i18n";
import { watch } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { Since } from "@/shared/ui/when";

import type { Floor } from "./floor-api";

interface QueuesProps {
  floor: Floor;
  open: (conversation: string) => void;
}

/** Who waits, by queue and one by one, the most urgent first. */
export function Queues({ floor: { queues, waitingList }, open }: QueuesProps) {
  const businessName = useBusinessName();
  return (
    <section className="floor-part" aria-label={t("floor.queues")}>
      <h2>{t("floor.queues")}</h2>
      {queues.length === 0 && <Empty title="floor.no-queues" hint="floor.no-queues-hint" />}
      <ul className="queue-chips row wrap">
        {queues.map(({ skill, waiting, longestWaitSeconds }) => (
          <li key={skill} className="chip">
            {businessName(skill)} <b>{waiting}</b>
            <span className="muted">{watch(longestWaitSeconds * 1000)}</span>
          </li>
        ))}
      </ul>
      <ul>
        {waitingList.map((each) => (
          <li key={each.conversation}>
            <button
              className="plain floor-row"
              onClick={() => {
                open(each.conversation);
              }}
            >
              <span className="row">
                <b className="grow cut">{each.customerName || t("customer.somebody")}</b>
                {each.priority > 0 && (
                  <span className={`chip ${each.priority > 1 ? "red" : "amber"}`}>
                    {t(each.priority > 1 ? "priority.2" : "priority.1")}
                  </span>
                )}
                <Since at={each.since} amber={60} red={90} />
              </span>
              <span className="muted small cut block">
                {businessName(each.skill)} · {each.subject || tCode("reason", each.reason)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
