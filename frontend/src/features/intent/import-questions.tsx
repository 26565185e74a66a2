import { Alert, Button, Drawer, Input, Upload } from "antd";
import { useState } from "react";

import { problemText, t, tCode } from "@/shared/i18n/i18n";

import { useImport, type ImportOutcome } from "./intent-api";

/** Many questions at once, from a file or pasted; good rows go ahead, bad ones are named by line and reason. */
export function ImportQuestions({ set, done }: { set: string; done: () => void }) {
  const [csv, setCsv] = useState("");
  const { mutate: take, isPending, error, data } = useImport(set);
  return (
    <Drawer open size={560} title={t("intent.import")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          take(csv);
        }}
      >
        <p className="muted small">{t("intent.import-hint")}</p>
        <Upload
          accept=".csv,text/csv"
          showUploadList={false}
          beforeUpload={async (file) => {
            setCsv(await file.text());
            return Upload.LIST_IGNORE;
          }}
        >
          <Button>{t("intent.import-file")}</Button>
        </Upload>
        <Input.TextArea
          aria-label={t("intent.import-rows")}
          rows={14}
          spellCheck={false}
          placeholder={t("intent.import-example")}
          value={csv}
          onChange={({ target }) => {
            setCsv(target.value);
          }}
        />
        <Button type="primary" htmlType="submit" loading={isPending} disabled={csv.trim() === ""}>
          {t("intent.import-go")}
        </Button>
        {error && <Alert type="error" title={problemText(error)} />}
        {data && <Outcome outcome={data} />}
      </form>
    </Drawer>
  );
}

function Outcome({ outcome: { added, already, faults } }: { outcome: ImportOutcome }) {
  return (
    <div role="status" className="stack">
      <p>{t("intent.imported", { added, already })}</p>
      {faults.length > 0 && (
        <>
          <p className="red">{t("intent.import-faults", { count: faults.length })}</p>
          <ul className="intent-faults">
            {faults.map(({ line, reason }) => (
              <li key={`${String(line)}${reason}`}>
                {t("intent.import-line", { line })} {tCode("intent.fault", reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
