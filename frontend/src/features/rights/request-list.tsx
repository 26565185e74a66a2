import { useSearchParams } from "react-router";

import { customerName } from "@/shared/directory/customer-name";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { RequestDetail } from "./request-detail";
import "./rights.css";
import { useDataRequests, type RequestCard } from "./rights-api";

const DAY = 86_400_000;
const SOON = 3;

/** What customers ask about their data, what is open first; the one that is chosen beside it. */
export function RequestList() {
  const requests = useDataRequests();
  const [address, setAddress] = useSearchParams();
  const chosen = address.get("request");
  return (
    <div className="data-requests">
      <ul aria-label={t("rights.title")}>
        {requests.length === 0 && <Empty title="rights.none" hint="rights.none-hint" />}
        {requests.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              aria-pressed={card.id === chosen}
              onClick={() => {
                setAddress({ view: "requests", request: card.id });
              }}
            >
              <Line card={card} />
            </button>
          </li>
        ))}
      </ul>
      <div>
        {chosen === null ? (
          <Empty title="rights.choose" />
        ) : (
          <Pane key={chosen} what="rights.one">
            <RequestDetail id={chosen} />
          </Pane>
        )}
      </div>
    </div>
  );
}

function Line({
  card: { number, customer, kind, state, owner, dueAt, endedAt },
}: {
  card: RequestCard;
}) {
  const staffName = useStaffName();
  const left = Date.parse(dueAt) - useNow();
  const colour = endedAt !== null ? "" : left < 0 ? "red" : left < SOON * DAY ? "amber" : "";
  return (
    <>
      <span className="row">
        <b>{t(`rights.kind.${kind}`)}</b>
        <span className="grow">{customerName(customer)}</span>
        <span className={`chip ${state === "GRANTED" || state === "REFUSED" ? "" : "amber"}`}>
          {t(`rights.state.${state}`)}
        </span>
      </span>
      <span className="row small muted">
        <span className="grow">
          {number} · {owner === null ? t("rights.no-owner") : staffName(owner)}
        </span>
        {endedAt === null && (
          <span className={colour}>{t("rights.due", { at: exact(dueAt).slice(0, 10) })}</span>
        )}
      </span>
    </>
  );
}
