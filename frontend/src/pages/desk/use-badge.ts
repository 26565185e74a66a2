import { useEffect, useRef } from "react";

import { useMyConversations } from "@/features/conversation/conversation-api";
import { useUnread } from "@/features/conversation/seen";
import { customerName } from "@/shared/directory/customer-name";
import { t } from "@/shared/i18n/i18n";

/** The number of unread conversations in the tab's title, and a notice while the tab is away. */
export function useBadge() {
  const isUnread = useUnread();
  const unread = useMyConversations().filter(isUnread);
  const known = useRef(unread.length);
  const count = unread.length;
  const newest = unread.at(-1);
  const name = newest ? customerName(newest.customer) : "";
  useEffect(() => {
    document.title = count > 0 ? `(${String(count)}) ${t("frame.title")}` : t("frame.title");
    if (count > known.current && document.hidden && "Notification" in window) {
      if (Notification.permission === "granted") {
        new Notification(t("frame.new-words"), { body: name, tag: "jinqiao", silent: true });
      }
    }
    known.current = count;
  }, [count, name]);
  useEffect(
    () => () => {
      document.title = t("frame.title");
    },
    [],
  );
}
