import { Button, InputNumber, Select } from "antd";

import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";

import { TargetField } from "./target-field";

type TermAlert = Schema<"TermAlert">;
type Extension = Schema<"TermExtension">;

const ROLES = [
  "owner",
  "asker",
  "team-head",
  "department-head",
  "complaint-head",
  "operations-head",
  "head-office-senior-manager",
];
const roleOptions = () => ROLES.map((value) => ({ value, label: tCode("terms.role", value) }));

const without = <T,>(all: T[], index: number) => all.filter((_, each) => each !== index);
const replaced = <T,>(all: T[], index: number, next: T) =>
  all.map((old, each) => (each === index ? next : old));

interface AlertsProps {
  alerts: TermAlert[];
  change: (alerts: TermAlert[]) => void;
}

/** When who is told: a line for each share of the time. */
export function AlertsField({ alerts, change }: AlertsProps) {
  return (
    <div className="field">
      <span>{t("terms.alerts")}</span>
      {alerts.map((alert, index) => (
        <div key={index} className="terms-alert">
          <InputNumber
            aria-label={t("terms.percent")}
            min={1}
            max={100}
            suffix="%"
            value={alert.percent}
            onChange={(percent) => {
              change(replaced(alerts, index, { ...alert, percent: percent ?? 1 }));
            }}
          />
          {(["tell", "copy", "handTo"] as const).map((part) => (
            <Select
              key={part}
              mode="multiple"
              aria-label={t(`terms.part.${part}`)}
              placeholder={t(`terms.part.${part}`)}
              value={alert.escalation[part]}
              options={roleOptions()}
              onChange={(who) => {
                const escalation = { ...alert.escalation, [part]: who };
                change(replaced(alerts, index, { ...alert, escalation }));
              }}
            />
          ))}
          <Button
            aria-label={t("terms.remove")}
            onClick={() => {
              change(without(alerts, index));
            }}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() => {
          change([...alerts, { percent: 90, escalation: { tell: [], copy: [], handTo: [] } }]);
        }}
      >
        {t("terms.add-alert")}
      </Button>
    </div>
  );
}

interface ExtensionsProps {
  extensions: Extension[];
  change: (extensions: Extension[]) => void;
}

/** How much more time there may be, in this order, and who agrees. */
export function ExtensionsField({ extensions, change }: ExtensionsProps) {
  return (
    <div className="field">
      <span>{t("terms.extensions")}</span>
      {extensions.map((extension, index) => (
        <div key={index} className="row terms-extension">
          <Select
            aria-label={t("terms.extension-kind")}
            value={extension.further}
            options={[
              { value: false, label: t("terms.total") },
              { value: true, label: t("terms.further") },
            ]}
            onChange={(further) => {
              change(replaced(extensions, index, { ...extension, further }));
            }}
          />
          <TargetField
            label={t("terms.most")}
            target={extension.most}
            change={(most) => {
              change(replaced(extensions, index, { ...extension, most }));
            }}
          />
          <Select
            aria-label={t("terms.approver")}
            value={extension.approver}
            options={roleOptions()}
            onChange={(approver) => {
              change(replaced(extensions, index, { ...extension, approver }));
            }}
          />
          <Button
            aria-label={t("terms.remove")}
            onClick={() => {
              change(without(extensions, index));
            }}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() => {
          const most = { kind: "DAYS" as const, days: 30 };
          change([...extensions, { further: true, most, approver: "complaint-head" }]);
        }}
      >
        {t("terms.add-extension")}
      </Button>
    </div>
  );
}
