import { Alert, Button, Checkbox, Drawer, Input, InputNumber, Select } from "antd";
import { useState } from "react";

import { problemText, t, tCode, type Message } from "@/shared/i18n/i18n";
import { inMinutes, ofMinutes } from "@/shared/time/duration";
import { toast } from "@/shared/ui/toast";

import { permissions } from "./permissions";
import { usePropose, type SignInRules } from "./people-api";

const DAY = 24 * 60;

type Counted = "shortest" | "shortestPrivileged" | "classes" | "history" | "failures";
type Timed = "changeAfter" | "failureWindow" | "lock" | "idle" | "longest";

const COUNTS: [Counted, Message, number, number][] = [
  ["shortest", "house.shortest", 8, 64],
  ["shortestPrivileged", "house.shortest-privileged", 12, 64],
  ["classes", "house.classes", 2, 4],
  ["history", "house.history", 0, 24],
  ["failures", "house.failures", 3, 10],
];

/** Each in the unit in which people think of it, given in minutes. */
const TIMES: [Timed, Message, number, number, number][] = [
  ["changeAfter", "house.change-after-days", DAY, 0, 365],
  ["failureWindow", "house.window-minutes", 1, 1, DAY],
  ["lock", "house.lock-minutes", 1, 1, DAY],
  ["idle", "house.idle-minutes", 1, 1, 60],
  ["longest", "house.longest-hours", 60, 1, 12],
];

/** Another version of the rules of signing in, beginning as those in force are. */
export function SignInRulesForm({ from, done }: { from: SignInRules; done: () => void }) {
  const [rules, setRules] = useState(from);
  const [reason, setReason] = useState("");
  const propose = usePropose("sign-in");
  const send = () => {
    propose.mutate(
      { content: rules, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.done(t("house.proposed"));
          done();
        },
      },
    );
  };
  return (
    <Drawer open size={560} title={t("house.propose")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="house-numbers">
          {COUNTS.map(([name, label, min, max]) => (
            <NumberField
              key={name}
              name={name}
              label={t(label)}
              min={min}
              max={max}
              value={rules[name]}
              set={(value) => {
                setRules({ ...rules, [name]: value });
              }}
            />
          ))}
          {TIMES.map(([name, label, unit, min, max]) => (
            <NumberField
              key={name}
              name={name}
              label={t(label)}
              min={min}
              max={max}
              value={inMinutes(rules[name]) / unit}
              set={(value) => {
                setRules({ ...rules, [name]: ofMinutes(value * unit) });
              }}
            />
          ))}
        </div>
        <Checkbox
          checked={rules.oneAtATime}
          onChange={({ target }) => {
            setRules({ ...rules, oneAtATime: target.checked });
          }}
        >
          {t("house.one-yes")}
        </Checkbox>
        <div className="field">
          <label htmlFor="second-factor-for">{t("house.second-factor")}</label>
          <Select
            id="second-factor-for"
            mode="multiple"
            value={rules.secondFactorFor}
            options={permissions.map((value) => ({ value, label: tCode("permission", value) }))}
            onChange={(secondFactorFor) => {
              setRules({ ...rules, secondFactorFor });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="house-reason">{t("house.reason")}</label>
          <Input.TextArea
            id="house-reason"
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </div>
        {propose.error && <Alert type="error" title={problemText(propose.error)} />}
        <div className="row">
          <span className="grow" />
          <Button
            type="primary"
            htmlType="submit"
            disabled={reason.trim() === ""}
            loading={propose.isPending}
          >
            {t("house.send")}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

interface NumberProps {
  name: string;
  label: string;
  min: number;
  max: number;
  value: number;
  set: (value: number) => void;
}

function NumberField({ name, label, min, max, value, set }: NumberProps) {
  return (
    <div className="field">
      <label htmlFor={`house-${name}`}>{label}</label>
      <InputNumber
        id={`house-${name}`}
        min={min}
        max={max}
        value={value}
        onChange={(next) => {
          if (next !== null) set(next);
        }}
      />
    </div>
  );
}
