import { Link } from "react-router";

import { useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";

import { useMyRequests, type RequestView } from "./collaboration-api";
import { RequestState } from "./request-state";
import { whereTo } from "./where-to";

/** What I asked other departments and have not put away: answers and questions back first. */
export function MyRequests() {
  const cards = useMyRequests();
  const teamName = useTeamName();
  const waiting = cards.filter(({ request }) => waitsForMe(request)).length;
  return (
    <details className="queue-section" open={waiting > 0}>
      <summary>
        {t("request.mine")} <b>{cards.length}</b>
      </summary>
      {cards.length === 0 ? (
        <p className="muted small queue-none">{t("request.none-mine")}</p>
      ) : (
        <ul>
          {cards.map(({ request, clock }) => (
            <li key={request.id}>
              <Link to={whereTo(request.about)} className="queue-item">
                <span className="row">
                  <b className="grow cut">{inMyLanguage(request.typeName)}</b>
                  <RequestState request={request} />
                </span>
                <span className="muted small cut block">
                  {teamName(request.department)} · {request.number}
                </span>
                {clock?.state === "RUNNING" && <TermBar clock={clock} />}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const waitsForMe = ({ state }: RequestView) => state === "ANSWERED" || state === "RETURNED";
