import { Button, Cascader, Drawer, Input, Radio } from "antd";
import { useState, type ReactNode } from "react";

import { Problem } from "@/shared/api/problem";
import { codesTo, useCatalog, useCatalogOptions } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useClose, useConversation, type ClosingResult } from "./conversation-api";

const results: ClosingResult[] = ["SOLVED", "TICKET", "LEFT", "UNSOLVED"];

interface CloseProps {
  id: string;
  cancel: () => void;
  done: () => void;
  /** What it says when the server refuses because a manual was not followed. */
  missing?: ReactNode;
}

/** How it ended: result and business; what is not solved needs a reason. */
export function CloseSheet({ id, cancel, done, missing }: CloseProps) {
  return (
    <Drawer open mask={false} size={420} title={t("close.title")} onClose={cancel} destroyOnHidden>
      <CloseForm id={id} done={done} missing={missing} />
    </Drawer>
  );
}

function CloseForm({ id, done, missing: unmet }: Omit<CloseProps, "cancel">) {
  const { conversation } = useConversation(id);
  const catalog = useCatalog();
  const options = useCatalogOptions();
  const close = useClose(id);
  const [result, setResult] = useState<ClosingResult>("SOLVED");
  const [business, setBusiness] = useState(conversation.business);
  const [remark, setRemark] = useState("");
  const missing = business === null || (result === "UNSOLVED" && remark.trim() === "");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate(
          { result, remark: remark.trim(), business },
          {
            onSuccess: () => {
              toast.done(t("close.done"));
              done();
            },
          },
        );
      }}
    >
      <p className="muted">{t("close.ask")}</p>
      <fieldset className="plain-fieldset">
        <legend>{t("close.result")}</legend>
        <Radio.Group
          vertical
          value={result}
          onChange={(event) => {
            setResult(event.target.value as ClosingResult);
          }}
          options={results.map((each) => ({ value: each, label: t(`closing.${each}`) }))}
        />
      </fieldset>
      <label htmlFor="close-business">{t("close.business")}</label>
      <Cascader
        id="close-business"
        showSearch
        allowClear={false}
        placeholder={t("close.business-hint")}
        value={codesTo(catalog, business)}
        options={options}
        onChange={(path) => {
          setBusiness(path.at(-1) ?? null);
        }}
      />
      <label htmlFor="close-remark">
        {t(result === "UNSOLVED" ? "close.remark-needed" : "close.remark")}
      </label>
      <Input.TextArea
        id="close-remark"
        rows={3}
        maxLength={500}
        value={remark}
        onChange={(event) => {
          setRemark(event.target.value);
        }}
      />
      <p className="told">
        <b>{t("told.title")}</b> {t("close.told")}
      </p>
      {close.error instanceof Problem && close.error.code === "manual.not-followed" && unmet}
      <Button type="primary" htmlType="submit" disabled={missing} loading={close.isPending}>
        {t("close.go")}
      </Button>
    </form>
  );
}
