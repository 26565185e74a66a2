import { Link } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useMyJointTeams } from "./joint-api";

/** The joint teams I am in that still work; nothing at all when there are none. */
export function MyJointTeams() {
  const open = useMyJointTeams().filter(({ closedAt }) => closedAt === null);
  if (open.length === 0) return null;
  return (
    <details className="queue-section" open>
      <summary>
        {t("joint.mine")} <b>{open.length}</b>
      </summary>
      <ul>
        {open.map(({ id, title, number, calledAt }) => (
          <li key={id}>
            <Link to={`/joint/${id}`} className="queue-item">
              <b className="cut block">{title}</b>
              <span className="muted small">
                {number} · <When at={calledAt} as="moment" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
