import { Alert, Button, Modal, Skeleton } from "antd";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { usePreview, useRelease, type Schedule } from "./retention-api";

/** How much a schedule would delete now; only whoever has seen that may let it run. */
export function SchedulePreview({ schedule, close }: { schedule: Schedule; close: () => void }) {
  const preview = usePreview(schedule.kind);
  const release = useRelease(schedule.kind);
  return (
    <Modal open footer={null} title={inMyLanguage(schedule.title)} onCancel={close}>
      <div className="stack">
        {preview.isPending && <Skeleton active title={false} />}
        {preview.data && (
          <p>
            {t("retention.due", {
              before: exact(preview.data.before).slice(0, 16),
              due: preview.data.due,
            })}
          </p>
        )}
        <p className="muted small">{t("retention.due-hint")}</p>
        {(preview.error ?? release.error) && (
          <Alert type="error" title={problemText(preview.error ?? release.error)} />
        )}
        {schedule.released !== null && <p>{t("retention.running")}</p>}
        {schedule.released === null && (
          <div className="row">
            <span className="grow" />
            <Button
              type="primary"
              danger
              disabled={!preview.data}
              loading={release.isPending}
              onClick={() => {
                if (preview.data) release.mutate(preview.data.version, { onSuccess: close });
              }}
            >
              {t("retention.release")}
            </Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
