import { Alert, Button, Drawer, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { BilingualField } from "./bilingual-field";
import { useFlows, useFlowWork } from "./flows-api";
import { emptyFlow } from "./shape";
import { Begins, Business } from "./whole-form";

const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** A flow made from nothing: it begins as a draft of one end, and is drawn on from there. */
export function NewFlow({ close, made }: { close: () => void; made: (code: string) => void }) {
  const [name, setName] = useState({ zh: "", en: "" });
  const [typed, setTyped] = useState<string | null>(null);
  const [business, setBusiness] = useState("");
  const [begins, setBegins] = useState<{ zh: string[]; en: string[] }>({ zh: [], en: [] });
  const code = typed ?? slug(name.en);
  const taken = useFlows().some((flow) => flow.code === code);
  const { save } = useFlowWork(code);
  const ready =
    name.zh.trim() !== "" && name.en.trim() !== "" && business !== "" && CODE.test(code) && !taken;
  return (
    <Drawer open size={420} title={t("flows.new")} onClose={close} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const flow = emptyFlow({ code, name, business, begins });
          save.mutate(
            { flow, draftVersion: 0 },
            {
              onSuccess: () => {
                made(code);
              },
            },
          );
        }}
      >
        <BilingualField label={t("flows.name")} value={name} change={setName} />
        <div className="flow-field">
          <label htmlFor="flow-code" className="small muted">
            {t("flows.code")}
          </label>
          <Input
            id="flow-code"
            maxLength={40}
            status={code !== "" && (!CODE.test(code) || taken) ? "error" : ""}
            value={code}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
          <span className={`small ${taken ? "red" : "muted"}`}>
            {t(taken ? "flows.code-taken" : "flows.code-hint")}
          </span>
        </div>
        <Business value={business} change={setBusiness} />
        <Begins begins={begins} change={setBegins} />
        {save.error && <Alert type="error" showIcon title={problemText(save.error)} />}
        <Button type="primary" htmlType="submit" disabled={!ready} loading={save.isPending}>
          {t("flows.make")}
        </Button>
      </form>
    </Drawer>
  );
}

const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
