import { Button } from "antd";

import type { Schema } from "@/shared/api/types";
import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { useNow } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useAcknowledge, type Notice } from "./notice-api";
import { noticeColour, noticeRoom, noticeWords } from "./notice-words";

interface ListProps {
  notices: Schema<"Notices">;
  go: (to: string) => void;
}

/** What I have not read, each with the way to its matter; below it what I read last. */
export function NoticeList({ notices: { unread, fresh, read }, go }: ListProps) {
  const acknowledge = useAcknowledge();
  return (
    <div className="stack">
      {fresh.length === 0 ? (
        <Empty title="notice.none" hint="notice.none-hint" />
      ) : (
        <section className="stack" aria-label={t("notice.fresh")}>
          <ul className="stack tight">
            {fresh.map((notice) => (
              <Line key={notice.id} notice={notice} go={go} />
            ))}
          </ul>
          {unread > fresh.length && (
            <p className="muted small">{t("notice.more", { n: unread - fresh.length })}</p>
          )}
          <Button
            loading={acknowledge.isPending}
            onClick={() => {
              acknowledge.mutate(fresh.map(({ id }) => id));
            }}
          >
            {t("notice.all-known")}
          </Button>
        </section>
      )}
      {read.length > 0 && (
        <section aria-label={t("notice.read")}>
          <h2>{t("notice.read")}</h2>
          <ul className="stack tight">
            {read.map((notice) => (
              <Line key={notice.id} notice={notice} go={go} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Opening the matter says that I know, and so does the button. */
function Line({ notice, go }: { notice: Notice; go: (to: string) => void }) {
  const { permissions } = useMe();
  const now = useNow();
  const acknowledge = useAcknowledge();
  const to = noticeRoom(notice, permissions);
  const words = noticeWords(notice, now);
  const fresh = notice.seenAt === null;
  const know = () => {
    if (fresh) acknowledge.mutate([notice.id]);
  };
  return (
    <li className={`notice-line ${fresh ? noticeColour(notice) : "known"}`}>
      {to === null ? (
        <span className="grow">{words}</span>
      ) : (
        <button
          className="plain link grow"
          onClick={() => {
            know();
            go(to);
          }}
        >
          {words}
        </button>
      )}
      <span className="muted small nowrap">
        <When at={notice.at} />
      </span>
      {fresh && (
        <Button size="small" type="text" loading={acknowledge.isPending} onClick={know}>
          {t("notice.known")}
        </Button>
      )}
    </li>
  );
}
