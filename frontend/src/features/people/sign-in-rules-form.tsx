import { Checkbox, Select } from "antd";
import { useState } from "react";

import { t, tCode, type Message } from "@/shared/i18n/i18n";
import { inMinutes, ofMinutes } from "@/shared/time/duration";

import { permissions } from "./permissions";
import type { SignInRules } from "./people-api";
import { RuleField, RuleForm, RuleNumber } from "./rule-form";

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
  return (
    <RuleForm kind="sign-in" content={rules} done={done}>
      <div className="house-numbers">
        {COUNTS.map(([name, label, min, max]) => (
          <RuleNumber
            key={name}
            name={name}
            label={label}
            min={min}
            max={max}
            value={rules[name]}
            set={(value) => {
              setRules({ ...rules, [name]: value });
            }}
          />
        ))}
        {TIMES.map(([name, label, unit, min, max]) => (
          <RuleNumber
            key={name}
            name={name}
            label={label}
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
      <RuleField id="second-factor-for" label="house.second-factor">
        <Select
          id="second-factor-for"
          mode="multiple"
          value={rules.secondFactorFor}
          options={permissions.map((value) => ({ value, label: tCode("permission", value) }))}
          onChange={(secondFactorFor) => {
            setRules({ ...rules, secondFactorFor });
          }}
        />
      </RuleField>
    </RuleForm>
  );
}
