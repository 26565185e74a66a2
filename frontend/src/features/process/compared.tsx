import { Select } from "antd";
import { useMemo, useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import type { Marks } from "./diagram";
import { Paper } from "./paper";
import { useComparison, usePaper, type Change, type Sheet } from "./process-api";

/** Two versions side by side: the pictures coloured, the differences as a list. 0 is the draft. */
export function Compared({ sheet }: { sheet: Sheet }) {
  const { card, versions, draft } = sheet;
  const newest = versions[0]?.about.version ?? 0;
  const [before, setBefore] = useState(card.inForce || newest);
  const [after, setAfter] = useState(draft === null ? newest : 0);
  const choices = [
    ...(draft === null ? [] : [{ value: 0, label: t("process.draft") }]),
    ...versions.map(({ about }) => ({
      value: about.version,
      label: `${t("process.version", { n: about.version })} · ${t(`process.state.${about.state}`)}`,
    })),
  ];
  if (newest === 0) return <p className="muted">{t("process.only-draft")}</p>;
  return (
    <div className="stack">
      <div className="row">
        <Select
          aria-label={t("process.before")}
          value={before}
          onChange={setBefore}
          options={choices}
        />
        <span>→</span>
        <Select
          aria-label={t("process.after")}
          value={after}
          onChange={setAfter}
          options={choices}
        />
        <span className="small">
          <span className="chip paper-added">{t("process.change.ADDED")}</span>{" "}
          <span className="chip paper-changed">{t("process.change.CHANGED")}</span>{" "}
          <span className="chip paper-removed">{t("process.change.REMOVED")}</span>
        </span>
      </div>
      <Pane key={`${String(before)}-${String(after)}`} what="process.tab.compare">
        <Differences sheet={sheet} before={before} after={after} />
      </Pane>
    </div>
  );
}

interface Pair {
  sheet: Sheet;
  before: number;
  after: number;
}

function Differences({ sheet, before, after }: Pair) {
  const changes = useComparison(sheet.card.code, before, after);
  const marks = useMemo<Marks>(
    () => ({
      looks: Object.fromEntries(
        changes.map(({ element, what }) => [element, `paper-${what.toLowerCase()}`]),
      ),
      notes: {},
    }),
    [changes],
  );
  if (changes.length === 0) return <p className="muted">{t("process.same")}</p>;
  return (
    <div className="stack">
      <div className="process-pair">
        <One sheet={sheet} version={before} marks={marks} label={t("process.before")} />
        <One sheet={sheet} version={after} marks={marks} label={t("process.after")} />
      </div>
      <table className="process-versions" aria-label={t("process.differences")}>
        <thead>
          <tr>
            <th>{t("process.kind.STEP")}</th>
            <th>{t("process.attribute")}</th>
            <th>{t("process.before")}</th>
            <th>{t("process.after")}</th>
          </tr>
        </thead>
        <tbody>{changes.flatMap(lines)}</tbody>
      </table>
    </div>
  );
}

const lines = ({ element, name, what, attributes }: Change) =>
  attributes.map((attribute, index) => (
    <tr key={`${element}-${attribute.name}`}>
      <td>
        {index === 0 && (
          <>
            {name || element}{" "}
            <span className={`chip paper-${what.toLowerCase()}`}>
              {t(`process.change.${what}`)}
            </span>
          </>
        )}
      </td>
      <td className="small">{tCode("process.attribute", attribute.name)}</td>
      <td>{attribute.before && <del>{attribute.before}</del>}</td>
      <td>{attribute.after && <ins>{attribute.after}</ins>}</td>
    </tr>
  ));

interface OneProps {
  sheet: Sheet;
  version: number;
  marks: Marks;
  label: string;
}

function One({ sheet, version, marks, label }: OneProps) {
  return version === 0 ? (
    <Paper content={sheet.draft ?? ""} label={label} marks={marks} />
  ) : (
    <Kept code={sheet.card.code} version={version} marks={marks} label={label} />
  );
}

function Kept({ code, version, marks, label }: Omit<OneProps, "sheet"> & { code: string }) {
  const { content } = usePaper(code, version);
  return <Paper content={content} label={label} marks={marks} />;
}
