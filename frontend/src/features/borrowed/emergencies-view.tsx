import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { useMay, useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { useEmergencies, useReview, type Emergency } from "./borrowed-api";

/** Every emergency, those that nobody has looked at first. */
export function EmergenciesView() {
  const emergencies = useEmergencies().toSorted(
    (a, b) =>
      Number(a.reviewedAt !== null) - Number(b.reviewedAt !== null) ||
      b.takenAt.localeCompare(a.takenAt),
  );
  return (
    <section className="house" aria-label={t("people.view.emergencies")}>
      <h1>{t("people.view.emergencies")}</h1>
      <p className="muted">{t("emergency.view-hint")}</p>
      {emergencies.length === 0 && <Empty title="emergency.none" />}
      <ul className="stack">
        {emergencies.map((each) => (
          <Line key={each.id} emergency={each} />
        ))}
      </ul>
    </section>
  );
}

function Line({ emergency }: { emergency: Emergency }) {
  const staffName = useStaffName();
  const me = useMe();
  const now = useNow();
  const reviews = useMay("APPROVE_STAFF");
  const late = emergency.reviewedAt === null && Date.parse(emergency.reviewDue) < now;
  return (
    <li className="act">
      <div className="row">
        <b>{staffName(emergency.staff)}</b>
        <span className="grow">{t(`permission.${emergency.permission}`)}</span>
        <span className={`chip ${late ? "red" : emergency.reviewedAt === null ? "amber" : ""}`}>
          {emergency.reviewedAt === null
            ? t("emergency.due", { due: exact(emergency.reviewDue).slice(0, 16) })
            : t(emergency.justified === true ? "emergency.justified" : "emergency.unjustified")}
        </span>
      </div>
      <p className="small muted">
        {t("lending.span", {
          from: exact(emergency.takenAt).slice(0, 16),
          until: exact(emergency.endedAt ?? emergency.until).slice(0, 16),
          reason: emergency.reason,
        })}
      </p>
      {emergency.reviewedBy !== null && (
        <p className="small">
          {t("emergency.found", {
            who: staffName(emergency.reviewedBy),
            finding: emergency.finding,
          })}
        </p>
      )}
      {emergency.reviewedAt === null && reviews && emergency.staff !== me.id && (
        <Review id={emergency.id} />
      )}
    </li>
  );
}

function Review({ id }: { id: string }) {
  const [finding, setFinding] = useState("");
  const review = useReview(id);
  const send = (justified: boolean) => {
    review.mutate({ justified, finding: finding.trim() });
  };
  return (
    <div className="stack">
      <div className="row wrap">
        <Input
          className="grow"
          aria-label={t("emergency.finding")}
          placeholder={t("emergency.finding")}
          maxLength={500}
          value={finding}
          onChange={({ target }) => {
            setFinding(target.value);
          }}
        />
        <Button
          disabled={finding.trim() === ""}
          loading={review.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {t("emergency.justified")}
        </Button>
        <Button
          danger
          disabled={finding.trim() === "" || review.isPending}
          onClick={() => {
            send(false);
          }}
        >
          {t("emergency.unjustified")}
        </Button>
      </div>
      {review.error && <Alert type="error" title={problemText(review.error)} />}
    </div>
  );
}
