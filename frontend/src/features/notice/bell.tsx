import { BellOutlined } from "@ant-design/icons";
import { Badge, Button, Drawer } from "antd";
import { useEffect, useRef, useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { t } from "@/shared/i18n/i18n";
import { useNow } from "@/shared/time/time";

import { useNotices } from "./notice-api";
import { NoticeList } from "./notice-list";
import { noticeWords } from "./notice-words";
import "./notice.css";

/** How much I have not read of what must find me, wherever I am in the desk. */
export function Bell({ go }: { go: (to: string) => void }) {
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const { unread } = notices;
  useDesktopNotice(unread);
  useCommands([
    {
      id: "notice.open",
      label: "notice.open",
      keys: "g n",
      run: () => {
        setOpen(true);
      },
    },
  ]);
  return (
    <>
      <Button
        type="text"
        title="g n"
        aria-label={t("notice.bell", { n: unread })}
        icon={
          <Badge count={unread} size="small" overflowCount={99}>
            <BellOutlined aria-hidden="true" />
          </Badge>
        }
        onClick={() => {
          setOpen(true);
        }}
      />
      <span className="out-of-sight" role="status">
        {t("notice.bell", { n: unread })}
      </span>
      <Drawer
        open={open}
        size={440}
        title={t("notice.title")}
        destroyOnHidden
        onClose={() => {
          setOpen(false);
        }}
      >
        <NoticeList
          notices={notices}
          go={(to) => {
            setOpen(false);
            go(to);
          }}
        />
      </Drawer>
    </>
  );
}

/** Whoever allowed it hears of what is new while the desk is behind another window. */
function useDesktopNotice(unread: number) {
  const { fresh } = useNotices();
  const now = useNow();
  const known = useRef(unread);
  const newest = fresh[0];
  useEffect(() => {
    if (unread > known.current && newest && document.hidden && "Notification" in window) {
      if (Notification.permission === "granted") {
        new Notification(noticeWords(newest, now), { tag: "jinqiao-notice", silent: true });
      }
    }
    known.current = unread;
  }, [unread, newest, now]);
}
