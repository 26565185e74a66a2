import { Tabs } from "antd";

import { FileReport } from "@/features/whistle/file-report";
import { FollowReport } from "@/features/whistle/follow-report";
import { HearReports } from "@/features/whistle/hear-reports";
import "@/features/conversation/conversation.css";
import "@/features/terms/terms.css";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

/** Concerns of the staff: reported, followed up, and heard by officers. */
export function WhistlePage() {
  const mayHear = useMay("HEAR_WHISTLE_REPORTS");
  const tabs = [
    {
      key: "file",
      label: t("whistle.file"),
      children: (
        <div className="terms-detail">
          <Pane what="whistle.title">
            <FileReport />
          </Pane>
        </div>
      ),
    },
    {
      key: "follow",
      label: t("whistle.follow"),
      children: (
        <div className="terms-detail">
          <FollowReport />
        </div>
      ),
    },
    ...(mayHear
      ? [
          {
            key: "hear",
            label: t("whistle.hear"),
            children: (
              <Pane what="whistle.title">
                <HearReports />
              </Pane>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="terms-page scroll">
      <div className="terms-tabs">
        <h1>{t("whistle.title")}</h1>
      </div>
      <Tabs className="terms-detail" items={tabs} />
    </div>
  );
}
