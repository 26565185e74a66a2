import { Button, Input } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { FormDrawer } from "@/shared/ui/form-drawer";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { ThresholdRow } from "./threshold-row";
import { FLOOR, useChangeThresholds, useThresholds, type Threshold } from "./watch-api";
import "./watch.css";

const SHIPPED = 1;
const SIZE = 720;

/** From when on somebody must look, and whose that is. */
export function ThresholdsSheet({ done }: { done: () => void }) {
  return (
    <Pane what="watch.thresholds">
      <Sheet done={done} />
    </Pane>
  );
}

function Sheet({ done }: { done: () => void }) {
  const { version, thresholds } = useThresholds();
  const [wanted, setWanted] = useState(thresholds);
  const [reason, setReason] = useState("");
  const change = useChangeThresholds();
  const changed = JSON.stringify(wanted) !== JSON.stringify(thresholds);
  return (
    <FormDrawer
      size={SIZE}
      title={t("watch.thresholds")}
      close={done}
      action={t("watch.save")}
      ready={changed && reason.trim() !== ""}
      pending={change.isPending}
      error={change.error}
      send={() => {
        change.mutate(
          { thresholds: wanted, reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("watch.saved"));
              done();
            },
          },
        );
      }}
    >
      <p className="muted">
        {t("watch.version", { n: version })}
        {version === SHIPPED && ` · ${t("watch.shipped")}`} · {t("watch.thresholds-hint")}
      </p>
      {wanted.map((threshold, place) => (
        <ThresholdRow
          key={threshold.id}
          threshold={threshold}
          change={(next) => {
            setWanted(wanted.map((old, index) => (index === place ? next : old)));
          }}
          remove={() => {
            setWanted(wanted.filter((old) => old.id !== threshold.id));
          }}
        />
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            setWanted([...wanted, fresh()]);
          }}
        >
          {t("watch.add")}
        </Button>
      </div>
      {changed && (
        <Input.TextArea
          rows={2}
          maxLength={500}
          aria-label={t("watch.reason")}
          placeholder={t("watch.reason")}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      )}
      <Changes />
    </FormDrawer>
  );
}

function Changes() {
  const { history } = useThresholds();
  const staffName = useStaffName();
  return (
    <section>
      <h3>{t("watch.changes")}</h3>
      {history.length === 0 && <p className="muted">{t("watch.no-changes")}</p>}
      <ul>
        {history.map(({ version, reason, by, at }) => (
          <li key={version} className="small">
            {exact(at).slice(0, 16)} {t("watch.past", { n: version, who: staffName(by), reason })}
          </li>
        ))}
      </ul>
    </section>
  );
}

const fresh = (): Threshold => ({
  id: `own-${crypto.randomUUID().slice(0, 8)}`,
  measure: "WAITING",
  queue: FLOOR,
  raiseAt: 10,
  clearAt: 5,
  holdSeconds: 5,
  least: 0,
  owner: { kind: "POST", ref: "supervisor" },
  ackSeconds: 180,
  escalateTo: { kind: "POST", ref: "operations-head" },
});
