import { Alert, Button, Drawer, Input } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Pane } from "@/shared/ui/pane";
import { toast } from "@/shared/ui/toast";

import { useChangeRoutingRules, useRoutingRules, type RoutingRules } from "./routing-api";
import { Blending } from "./rules-blending";
import { Calls } from "./rules-calls";
import { Circles, Order, Weights } from "./rules-parts";
import { Places } from "./rules-places";
import { RulesTry } from "./rules-try";
import "./rules.css";

const SHIPPED = 1;

/** Who is first, who is asked and who is better, as figures that two people may change. */
export function RulesSheet({ done }: { done: () => void }) {
  return (
    <Drawer open size={640} title={t("routing-rules.title")} onClose={done} destroyOnHidden>
      <Pane what="routing-rules.title">
        <Rules done={done} />
      </Pane>
    </Drawer>
  );
}

function Rules({ done }: { done: () => void }) {
  const { version, rules } = useRoutingRules();
  const [wanted, setWanted] = useState<RoutingRules>(rules);
  const [reason, setReason] = useState("");
  const change = useChangeRoutingRules();
  const changed = JSON.stringify(wanted) !== JSON.stringify(rules);
  return (
    <form
      className="stack routing-rules"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { rules: wanted, reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("routing-rules.sent"));
              done();
            },
          },
        );
      }}
    >
      <p className="muted">
        {t("routing-rules.version", { n: version })}
        {version === SHIPPED && ` · ${t("routing-rules.shipped")}`}
      </p>
      <Order rules={wanted} change={setWanted} />
      <Circles rules={wanted} change={setWanted} />
      <Weights rules={wanted} change={setWanted} />
      <Calls rules={wanted} change={setWanted} />
      <Places rules={wanted} change={setWanted} />
      <Blending rules={wanted} change={setWanted} />
      <RulesTry rules={wanted} />
      {changed && (
        <div className="stack">
          <Input.TextArea
            rows={2}
            maxLength={500}
            aria-label={t("routing-rules.reason")}
            placeholder={t("routing-rules.reason")}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
          {change.error && <Alert type="error" title={problemText(change.error)} />}
          <Button
            type="primary"
            htmlType="submit"
            disabled={reason.trim() === ""}
            loading={change.isPending}
          >
            {t("routing-rules.send")}
          </Button>
        </div>
      )}
      <History />
    </form>
  );
}

function History() {
  const { history } = useRoutingRules();
  const staffName = useStaffName();
  return (
    <section>
      <h3>{t("routing-rules.history")}</h3>
      {history.length === 0 && <p className="muted">{t("routing-rules.no-history")}</p>}
      <ul>
        {history.map(({ version, reason, proposedBy, decidedBy, decidedAt }) => (
          <li key={version} className="small">
            {decidedAt !== null && exact(decidedAt).slice(0, 16)}{" "}
            {t("routing-rules.past", {
              n: version,
              who: staffName(proposedBy),
              whom: decidedBy === null ? "" : staffName(decidedBy),
              reason,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
