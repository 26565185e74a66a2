import { Button, Checkbox, Input, Select } from "antd";

import { t } from "@/shared/i18n/i18n";

import { BilingualField } from "./bilingual-field";
import { ChoicesForm } from "./choices-form";
import type { Slot } from "./flows-api";

const KINDS: Slot["kind"][] = [
  "DATE",
  "TIME",
  "AMOUNT",
  "PHONE",
  "IDENTITY",
  "CARD_NUMBER",
  "CARD_TAIL",
  "CHOICE",
  "BRANCH",
  "YES_NO",
  "TEXT",
];

/** One thing to know: how it is asked, what is taken. */
export function SlotForm({ slot, change }: { slot: Slot; change: (slot: Slot) => void }) {
  const bounded = slot.kind === "DATE" || slot.kind === "AMOUNT";
  return (
    <section className="stack" aria-label={t("flows.slot")}>
      <div className="row">
        <Select
          aria-label={t("flows.kind")}
          className="grow"
          value={slot.kind}
          options={KINDS.map((value) => ({ value, label: t(`flows.kind.${value}`) }))}
          onChange={(kind) => {
            change({ ...slot, kind });
          }}
        />
        <Checkbox
          checked={slot.optional}
          onChange={(event) => {
            change({ ...slot, optional: event.target.checked });
          }}
        >
          {t("flows.optional")}
        </Checkbox>
      </div>
      <BilingualField
        label={t("flows.label")}
        value={slot.label}
        change={(label) => {
          change({ ...slot, label });
        }}
      />
      <BilingualField
        label={t("flows.prompt")}
        value={slot.prompt}
        change={(prompt) => {
          change({ ...slot, prompt });
        }}
      />
      {slot.again ? (
        <BilingualField
          label={t("flows.again")}
          value={slot.again}
          change={(again) => {
            change({ ...slot, again });
          }}
        />
      ) : (
        <div>
          <Button
            size="small"
            onClick={() => {
              change({ ...slot, again: { zh: "", en: "" } });
            }}
          >
            {t("flows.add-again")}
          </Button>
        </div>
      )}
      {bounded && (
        <div className="row">
          {(["least", "most"] as const).map((bound) => (
            <Input
              key={bound}
              prefix={t(`flows.${bound}`)}
              aria-label={t(`flows.${bound}`)}
              placeholder={slot.kind === "DATE" ? "today-30" : "1000"}
              value={slot[bound] ?? ""}
              onChange={(event) => {
                change({ ...slot, [bound]: event.target.value === "" ? null : event.target.value });
              }}
            />
          ))}
        </div>
      )}
      {(slot.kind === "CHOICE" || slot.kind === "BRANCH") && (
        <ChoicesForm slot={slot} change={change} />
      )}
    </section>
  );
}
