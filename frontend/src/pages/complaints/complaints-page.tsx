import { Tabs } from "antd";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";

import { Analysis } from "@/features/complaint/analysis";
import { Approvals } from "@/features/complaint/approvals";
import { Board } from "@/features/complaint/board";
import { Calendar } from "@/features/complaint/calendar";
import "@/features/complaint/complaint.css";
import { Library } from "@/features/complaint/library";
import { List } from "@/features/complaint/list";
import { NewComplaint } from "@/features/complaint/new-complaint";
import { Settings } from "@/features/complaint/settings";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

const tabs = {
  board: Board,
  list: List,
  calendar: Calendar,
  approvals: Approvals,
  analysis: Analysis,
  library: Library,
  settings: Settings,
} satisfies Record<string, () => ReactNode>;

type Tab = keyof typeof tabs;

/** Who only decides what needs a senior manager has nothing to do with the rest. */
const forSeniors: Tab[] = ["approvals", "settings"];

/** The complaint desk; which part is shown is in the address. */
export function ComplaintsPage() {
  const [address, setAddress] = useSearchParams();
  const handles = useMay("HANDLE_COMPLAINTS");
  const shown = handles ? (Object.keys(tabs) as Tab[]) : forSeniors;
  const tab = shown.find((each) => each === address.get("tab")) ?? shown[0] ?? "approvals";
  return (
    <div className="page complaints-page">
      {handles && (
        <div className="complaints-new">
          <NewComplaint />
        </div>
      )}
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(next) => {
          setAddress({ tab: next }, { replace: true });
        }}
        items={shown.map((key) => ({
          key,
          label: t(`complaint.tab.${key}`),
          children: <Inside tab={key} />,
        }))}
      />
    </div>
  );
}

function Inside({ tab }: { tab: Tab }) {
  const Part = tabs[tab];
  return (
    <Pane what="complaint.title">
      <Part />
    </Pane>
  );
}
