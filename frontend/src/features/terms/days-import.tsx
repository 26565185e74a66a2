import { Alert, Button, Input } from "antd";
import { useId, useState } from "react";

import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useBringIn, useReadFile, type DayFile } from "./terms-api";

const REGION = "CN";

/** Official days from a file: read, looked at, then in force. */
export function DaysImport() {
  const file = useId();
  const read = useReadFile();
  const [found, setFound] = useState<DayFile | null>(null);
  return (
    <section className="terms-import stack" aria-label={t("terms.import")}>
      <h2>{t("terms.import")}</h2>
      <p className="muted small">{t("terms.import-hint")}</p>
      <label htmlFor={file} className="terms-drop" aria-busy={read.isPending}>
        <b>{t(read.isPending ? "terms.reading" : "terms.choose-file")}</b>
        <span className="muted small">{t("terms.formats")}</span>
        <input
          id={file}
          type="file"
          accept=".json,.ics"
          className="terms-file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            setFound(null);
            if (chosen) read.mutate(chosen, { onSuccess: setFound });
            event.target.value = "";
          }}
        />
      </label>
      {read.error && <Alert type="error" title={problemText(read.error)} />}
      {found && (
        <Preview
          found={found}
          done={() => {
            setFound(null);
          }}
        />
      )}
    </section>
  );
}

function Preview({ found, done }: { found: DayFile; done: () => void }) {
  const [source, setSource] = useState(found.source);
  const bringIn = useBringIn();
  const holidays = found.days.filter(({ kind }) => kind === "HOLIDAY").length;
  return (
    <div className="stack">
      <h3>{t("terms.preview", { year: found.year })}</h3>
      <p>{t("terms.found", { holidays, makeUp: found.days.length - holidays })}</p>
      {found.bad.length > 0 && (
        <Alert
          type="warning"
          title={t("terms.bad-rows", { n: found.bad.length })}
          description={
            <ul>
              {found.bad.map(({ row, text, reason }) => (
                <li key={row}>
                  {t("terms.bad-row", { row, why: tCode("terms.bad", reason), text })}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <ul className="terms-days">
        {found.days.map(({ date, kind, name }) => (
          <li key={date}>
            <span className={`year-day ${kind}`} aria-hidden="true" /> {date} {name}{" "}
            <span className="muted">{t(`terms.day.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor="days-source">{t("terms.source")}</label>
        <Input
          id="days-source"
          maxLength={500}
          value={source}
          onChange={({ target }) => {
            setSource(target.value);
          }}
        />
      </div>
      {bringIn.error && <Alert type="error" title={problemText(bringIn.error)} />}
      <Button
        type="primary"
        disabled={source.trim() === "" || found.days.length === 0}
        loading={bringIn.isPending}
        onClick={() => {
          bringIn.mutate(
            { region: REGION, year: found.year, source: source.trim(), days: found.days },
            {
              onSuccess: () => {
                toast.done(t("terms.imported-done", { year: found.year }));
                done();
              },
            },
          );
        }}
      >
        {t("terms.put-in-force")}
      </Button>
    </div>
  );
}
