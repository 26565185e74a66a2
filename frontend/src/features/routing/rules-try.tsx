import { Alert, Button, DatePicker } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useTryRules, type RoutingRules } from "./routing-api";
import { TrialView } from "./trial-view";

/** The rules as they stand on the sheet, on a day that has been. */
export function RulesTry({ rules }: { rules: RoutingRules }) {
  const [day, setDay] = useState(dayjs().subtract(1, "day"));
  const attempt = useTryRules();
  return (
    <section className="stack" aria-label={t("routing-trial.title")}>
      <h3>{t("routing-trial.title")}</h3>
      <p className="muted small">{t("routing-trial.hint")}</p>
      <div className="row">
        <DatePicker
          aria-label={t("routing-trial.day")}
          allowClear={false}
          value={day}
          maxDate={dayjs()}
          onChange={(chosen) => {
            if (chosen !== null) setDay(chosen);
          }}
        />
        <Button
          loading={attempt.isPending}
          onClick={() => {
            attempt.mutate({ day: day.format("YYYY-MM-DD"), rules });
          }}
        >
          {t("routing-trial.run")}
        </Button>
        {attempt.isPending && (
          <span className="muted small" role="status">
            {t("routing-trial.running")}
          </span>
        )}
      </div>
      {attempt.error && <Alert type="error" title={problemText(attempt.error)} />}
      {attempt.data && <TrialView trial={attempt.data} />}
    </section>
  );
}
