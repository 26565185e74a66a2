import { Button } from "antd";
import { useEffect } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";

import { useSeen, useWatch, useWatchedNews, type Together } from "./together-api";

interface WatchingProps {
  ticket: string;
  together: Together;
}

/** To watch or not; whoever looks at a ticket has seen its news. */
export function Watching({ ticket, together: { watching, watchers } }: WatchingProps) {
  const watch = useWatch(ticket);
  const staffName = useStaffName();
  const { mutate: seen } = useSeen(ticket);
  const news = useWatchedNews()[ticket] ?? 0;
  useEffect(() => {
    if (news > 0) seen();
  }, [news, seen]);
  return (
    <Button
      size="small"
      loading={watch.isPending}
      title={watchers.map((id) => staffName(id)).join(", ")}
      onClick={() => {
        watch.mutate(!watching);
      }}
    >
      {t(watching ? "ticket.unwatch" : "ticket.watch")}
      {watchers.length > 0 && ` ${String(watchers.length)}`}
    </Button>
  );
}
