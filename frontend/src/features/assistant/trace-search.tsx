import { Checkbox, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useSearchParams } from "react-router";

import { t, tCode } from "@/shared/i18n/i18n";

import type { Wanted } from "./replay-api";

const DECISIONS = ["ANSWER", "ASK_BACK", "SAY_UNKNOWN", "HAND_OVER", "FLOW", "GREET"];
const LOW = 0.5;

/** What is looked for stands in the address, so a list can be sent to a colleague. */
export function useWanted() {
  const [address, setAddress] = useSearchParams();
  const want = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === "") next.delete(name);
      else next.set(name, value);
    }
    setAddress(next, { replace: true });
  };
  const text = (name: string) => {
    const value = address.get(name);
    return value === null ? {} : { [name]: value };
  };
  const until = address.get("to");
  const from = address.get("from");
  const wanted: Wanted = {
    ...text("q"),
    ...text("conversation"),
    ...text("decision"),
    ...(address.has("low") ? { sureness: LOW } : {}),
    ...(address.has("useless") ? { useless: true } : {}),
    ...(from === null ? {} : { from: dayjs(from).startOf("day").toISOString() }),
    ...(until === null ? {} : { until: dayjs(until).endOf("day").toISOString() }),
  };
  return { address, wanted, want };
}

export function TraceSearch() {
  const { address, want } = useWanted();
  const [from, to] = [address.get("from"), address.get("to")];
  return (
    <div className="row wrap trace-search">
      <Input.Search
        id="page-search"
        className="grow"
        allowClear
        key={address.get("q") ?? ""}
        aria-label={t("replay.search")}
        placeholder={t("replay.search")}
        defaultValue={address.get("q") ?? ""}
        onSearch={(words) => {
          want({ q: words.trim(), conversation: null });
        }}
      />
      <Select
        allowClear
        className="trace-decision"
        aria-label={t("replay.decision")}
        placeholder={t("replay.any-decision")}
        value={address.get("decision")}
        onChange={(decision: string | undefined) => {
          want({ decision: decision ?? null });
        }}
        options={DECISIONS.map((value) => ({ value, label: tCode("decision", value) }))}
      />
      <DatePicker.RangePicker
        allowEmpty={[true, true]}
        aria-label={t("records.span")}
        value={[from === null ? null : dayjs(from), to === null ? null : dayjs(to)]}
        onChange={(days) => {
          want({
            from: days?.[0]?.format("YYYY-MM-DD") ?? null,
            to: days?.[1]?.format("YYYY-MM-DD") ?? null,
          });
        }}
      />
      <Checkbox
        checked={address.has("low")}
        onChange={({ target }) => {
          want({ low: target.checked ? "1" : null });
        }}
      >
        {t("replay.low")}
      </Checkbox>
      <Checkbox
        checked={address.has("useless")}
        onChange={({ target }) => {
          want({ useless: target.checked ? "1" : null });
        }}
      >
        {t("replay.useless")}
      </Checkbox>
    </div>
  );
}
