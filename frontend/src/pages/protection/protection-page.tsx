import { Tabs } from "antd";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";

import { KeysView } from "@/features/protection/keys-view";
import { LookUpAlarms } from "@/features/protection/look-up-alarms";
import { RetentionView } from "@/features/protection/retention-view";
import { RequestList } from "@/features/rights/request-list";
import { useMe, type Permission } from "@/shared/directory/me";
import { t, type Message } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";
import { Watermark } from "@/shared/ui/watermark";

interface Part {
  key: string;
  label: Message;
  needs: Permission;
  shown: ReactNode;
}

const parts: Part[] = [
  { key: "look-ups", label: "look-up.title", needs: "WATCH_LOOKUPS", shown: <LookUpAlarms /> },
  { key: "keys", label: "keys.title", needs: "MANAGE_KEYS", shown: <KeysView /> },
  {
    key: "requests",
    label: "rights.title",
    needs: "MANAGE_RETENTION",
    shown: <RequestList />,
  },
  {
    key: "retention",
    label: "retention.title",
    needs: "MANAGE_RETENTION",
    shown: <RetentionView />,
  },
];

/** What watches over personal data: unusual look-ups, keys, and how long data are kept. */
export function ProtectionPage() {
  const { permissions } = useMe();
  const [address, setAddress] = useSearchParams();
  const open = parts.filter(({ needs }) => permissions.includes(needs));
  return (
    <div className="page scroll">
      <h1>{t("protection.title")}</h1>
      <Tabs
        activeKey={address.get("view") ?? open[0]?.key ?? ""}
        onChange={(view) => {
          setAddress({ view });
        }}
        items={open.map(({ key, label, shown }) => ({
          key,
          label: t(label),
          children: (
            <Pane what={label}>
              <Watermark>{shown}</Watermark>
            </Pane>
          ),
        }))}
      />
    </div>
  );
}
