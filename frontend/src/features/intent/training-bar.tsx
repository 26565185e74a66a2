import { Alert, Button, Progress } from "antd";

import { problemText, t } from "@/shared/i18n/i18n";

import { useTrain, type LabelSet } from "./intent-api";

/** Starts a training and shows how far it is. */
export function TrainingBar({ set }: { set: LabelSet }) {
  return (
    <div className="stack tight">
      {set.unreadable && (
        <Alert type="warning" showIcon title={t("intent.unreadable", { number: set.inForce })} />
      )}
      <Training set={set} />
    </div>
  );
}

function Training({ set }: { set: LabelSet }) {
  const train = useTrain(set.name);
  const { training } = set;
  if (training !== null && training.phase !== "FAILED") {
    const waits = training.phase === "WAITING";
    return (
      <div className="grow" role="status">
        <Progress
          percent={Math.round(training.done * 100)}
          status="active"
          aria-label={t("intent.training")}
        />
        <p className="muted small">{t(waits ? "intent.training-waits" : "intent.training-runs")}</p>
      </div>
    );
  }
  return (
    <div className="row">
      <Button
        type="primary"
        loading={train.isPending}
        disabled={set.labels.length < 2}
        onClick={() => {
          train.mutate(undefined);
        }}
      >
        {t("intent.train")}
      </Button>
      {set.labels.length < 2 && <span className="muted small">{t("intent.too-few-hint")}</span>}
      {training?.phase === "FAILED" && <span role="alert">{t("intent.training-failed")}</span>}
      {train.error && <span role="alert">{problemText(train.error)}</span>}
    </div>
  );
}
