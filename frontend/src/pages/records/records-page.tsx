import { RecordList } from "@/features/records/record-list";
import { RecordSearch, useAsked } from "@/features/records/record-search";
import { TimelineView } from "@/features/records/timeline-view";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { Watermark } from "@/shared/ui/watermark";

import { whyForm } from "./why-form";

/** Everything that was kept: found left, shown as one timeline right. */
export function RecordsPage() {
  const { read } = useAsked();
  const about = Object.fromEntries(
    ["customer", "conversation", "ticket", "from", "to"].flatMap((name) => {
      const value = read(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const chosen = about["customer"] ?? about["conversation"] ?? about["ticket"];
  return (
    <div className="records-page">
      <RecordSearch />
      <div className="record-found scroll">
        <Pane what="records.title">
          <RecordList />
        </Pane>
      </div>
      <div className="record-shown scroll">
        {chosen === undefined ? (
          <Empty title="records.begin" hint="records.begin-hint" />
        ) : (
          <Pane key={chosen} what="records.timeline">
            <Watermark>
              <TimelineView about={about} door={whyForm} />
            </Watermark>
          </Pane>
        )}
      </div>
    </div>
  );
}
