import { Alert, Button, Drawer, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { useApply, useEffectOf } from "./terms-api";

interface Props {
  code: string;
  version: number;
  done: () => void;
}

/** The version in force becomes true for what runs already: first what that changes, then the decision. */
export function ApplySheet({ code, version, done }: Props) {
  return (
    <Drawer
      open
      size={560}
      title={t("terms.apply-title", { n: version })}
      onClose={done}
      destroyOnHidden
    >
      <Pane what="terms.apply">
        <Decide code={code} version={version} done={done} />
      </Pane>
    </Drawer>
  );
}

function Decide({ code, version, done }: Props) {
  const effect = useEffectOf(code, version);
  const apply = useApply(code, version);
  const [reason, setReason] = useState("");
  if (effect.clocks === 0) return <p>{t("terms.nothing-changes")}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        apply.mutate(reason.trim(), {
          onSuccess: ({ clocks }) => {
            toast.done(t("terms.applied-done", { n: clocks }));
            done();
          },
        });
      }}
    >
      <p>
        {t("terms.effect", {
          n: effect.clocks,
          sooner: effect.sooner,
          later: effect.later,
        })}
      </p>
      {effect.overAtOnce > 0 && (
        <Alert type="warning" title={t("terms.over-at-once", { n: effect.overAtOnce })} />
      )}
      <table className="proof-table">
        <thead>
          <tr>
            <th>{t("terms.due-now")}</th>
            <th>{t("terms.due-then")}</th>
          </tr>
        </thead>
        <tbody>
          {effect.examples.map(({ clock, dueAt, wouldBeDueAt }) => (
            <tr key={clock}>
              <td>{exact(dueAt)}</td>
              <td>{exact(wouldBeDueAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="field">
        <label htmlFor="apply-reason">{t("terms.reason")}</label>
        <Input.TextArea
          id="apply-reason"
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </div>
      {apply.error && <Alert type="error" title={problemText(apply.error)} />}
      <Button
        type="primary"
        danger={effect.overAtOnce > 0}
        htmlType="submit"
        disabled={reason.trim() === ""}
        loading={apply.isPending}
      >
        {t("terms.apply-go", { n: effect.clocks })}
      </Button>
    </form>
  );
}
