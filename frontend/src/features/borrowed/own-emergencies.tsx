import { Alert, Button, Input, Radio, Select } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";
import { toast } from "@/shared/ui/toast";

import {
  useBorrowed,
  useEndEmergency,
  useTakeEmergency,
  type Emergency,
  type Permission,
} from "./borrowed-api";

const durations = [15, 30, 60];

/** A permission that is not one's own, for minutes and a reason; somebody else looks at it afterwards. */
export function OwnEmergencies() {
  const { emergencies } = useBorrowed();
  return (
    <div className="stack">
      <p className="muted small">{t("emergency.hint")}</p>
      <ul className="stack">
        {emergencies.map((each) => (
          <Line key={each.id} emergency={each} />
        ))}
      </ul>
      <Take />
    </div>
  );
}

function Line({ emergency }: { emergency: Emergency }) {
  const now = useNow();
  const end = useEndEmergency();
  const running = emergency.endedAt === null && Date.parse(emergency.until) > now;
  return (
    <li className="row wrap">
      <span className="grow">
        {t(`permission.${emergency.permission}`)}
        <span className="muted small block">
          {t("lending.span", {
            from: exact(emergency.takenAt).slice(0, 16),
            until: exact(emergency.endedAt ?? emergency.until).slice(0, 16),
            reason: emergency.reason,
          })}
        </span>
      </span>
      {running ? (
        <Button
          size="small"
          loading={end.isPending}
          onClick={() => {
            end.mutate(emergency.id);
          }}
        >
          {t("emergency.end")}
        </Button>
      ) : (
        <span className="chip">
          {t(emergency.reviewedAt === null ? "emergency.unreviewed" : "emergency.reviewed")}
        </span>
      )}
    </li>
  );
}

function Take() {
  const { inEmergency } = useBorrowed();
  const [permission, setPermission] = useState<Permission | null>(null);
  const [minutes, setMinutes] = useState(15);
  const [reason, setReason] = useState("");
  const take = useTakeEmergency();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (permission === null) return;
        take.mutate(
          { permission, minutes, reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("emergency.taken"));
              setPermission(null);
              setReason("");
            },
          },
        );
      }}
    >
      <Select
        aria-label={t("emergency.what")}
        placeholder={t("emergency.what")}
        options={inEmergency.map((each) => ({ value: each, label: t(`permission.${each}`) }))}
        value={permission}
        onChange={setPermission}
      />
      {permission !== null && (
        <>
          <Radio.Group
            aria-label={t("emergency.minutes")}
            options={durations.map((n) => ({ value: n, label: t("support.n-minutes", { n }) }))}
            value={minutes}
            onChange={({ target }) => {
              setMinutes(Number(target.value));
            }}
          />
          <Input.TextArea
            rows={2}
            maxLength={500}
            aria-label={t("emergency.reason")}
            placeholder={t("emergency.reason")}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
          {take.error && <Alert type="error" title={problemText(take.error)} />}
          <div>
            <Button
              danger
              htmlType="submit"
              disabled={reason.trim().length < 8}
              loading={take.isPending}
            >
              {t("emergency.take")}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
