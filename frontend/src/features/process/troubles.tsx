import { Button, Input, Select } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { ProcessPlace } from "./process-place";
import { useTroubles, useWayOn, type Trouble } from "./troubles-api";

/** Matters for which the engine is behind: why, and the three ways on. */
export function Troubles() {
  const troubles = useTroubles();
  return (
    <section className="stack" aria-label={t("process.troubles")}>
      <h2>{t("process.troubles")}</h2>
      {troubles.length === 0 ? (
        <p className="muted">{t("process.no-troubles")}</p>
      ) : (
        <table className="process-versions">
          <thead>
            <tr>
              <th>{t("process.matter")}</th>
              <th>{t("process.done-step")}</th>
              <th>{t("process.reason")}</th>
              <th>{t("process.next-try")}</th>
              <th>{t("process.next")}</th>
            </tr>
          </thead>
          <tbody>
            {troubles.map((trouble) => (
              <TroubleRow key={`${trouble.matter}-${trouble.step}`} trouble={trouble} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TroubleRow({ trouble }: { trouble: Trouble }) {
  const on = useWayOn(trouble);
  const [why, setWhy] = useState("");
  const [open, setOpen] = useState(false);
  const kind = trouble.subject.slice(0, trouble.subject.indexOf(":"));
  return (
    <>
      <tr>
        <td>
          <button
            className="trouble-open"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {tCode("process.subject", kind)}{" "}
            <span className="muted small">{trouble.subject.slice(-8)}</span>
          </button>
        </td>
        <td>{trouble.step || t("process.beginning")}</td>
        <td className="small trouble-reason">{trouble.reason}</td>
        <td>
          {trouble.nextAt ? (
            <When at={trouble.nextAt} as="moment" />
          ) : (
            t("process.gave-up", { n: trouble.tries })
          )}
        </td>
        <td>
          <div className="row wrap">
            <Button
              size="small"
              type="primary"
              loading={on.isPending}
              onClick={() => {
                on.mutate({ way: "retry" });
              }}
            >
              {t("process.retry")}
            </Button>
            <Select
              size="small"
              aria-label={t("process.put-at")}
              placeholder={t("process.put-at")}
              value={null}
              options={trouble.steps.map(({ step, name }) => ({
                value: step,
                label: inMyLanguage(name),
              }))}
              onChange={(step: string) => {
                on.mutate({ way: "place", step });
              }}
            />
            <Input.Search
              size="small"
              aria-label={t("process.end-why")}
              placeholder={t("process.end-why")}
              enterButton={t("process.end-it")}
              value={why}
              onChange={({ target }) => {
                setWhy(target.value);
              }}
              onSearch={(reason) => {
                if (reason.trim()) on.mutate({ way: "end", reason: reason.trim() });
              }}
            />
          </div>
          {on.error && <span role="alert">{problemText(on.error)}</span>}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <ProcessPlace subject={trouble.subject} />
          </td>
        </tr>
      )}
    </>
  );
}
