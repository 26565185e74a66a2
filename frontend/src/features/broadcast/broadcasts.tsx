import { Button } from "antd";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";

import { useMyBroadcasts, useReadBroadcast } from "./broadcast-api";
import "./broadcast.css";

const readers = ["SERVE", "WORK_TICKETS", "WATCH_FLOOR"] as const;

/** What a supervisor said to the desks, above every room until I have read it. */
export function Broadcasts() {
  const { permissions } = useMe();
  const broadcasts = useMyBroadcasts(readers.some((each) => permissions.includes(each)));
  return broadcasts.length === 0 ? null : <Lines />;
}

function Lines() {
  const broadcasts = useMyBroadcasts(true);
  const staffName = useStaffName();
  const read = useReadBroadcast();
  return (
    <ul aria-label={t("broadcast.title")} role="status">
      {broadcasts.map(({ id, words, by }) => (
        <li key={id} className="broadcast row">
          <b className="nowrap">{t("broadcast.by", { who: staffName(by) })}</b>
          <span className="grow">{words}</span>
          <Button
            size="small"
            loading={read.isPending}
            onClick={() => {
              read.mutate(id);
            }}
          >
            {t("broadcast.known")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
