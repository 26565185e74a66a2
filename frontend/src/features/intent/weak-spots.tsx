import { t } from "@/shared/i18n/i18n";

import type { IntentVersion } from "./intent-api";
import { percent, useLabelName } from "./label-name";

/** Where a version errs: the labels that fare worst, and those that are taken for each other, with the words. */
export function WeakSpots({ set, version }: { set: string; version: IntentVersion }) {
  const labelName = useLabelName();
  const { figures } = version;
  return (
    <div className="intent-weak">
      <section>
        <h2>{t("intent.confused")}</h2>
        <p className="muted small">{t("intent.checked", { checked: figures.checked })}</p>
        {figures.confused.length === 0 && <p className="muted">{t("intent.nothing-confused")}</p>}
        <ul className="stack">
          {figures.confused.map(({ truth, read, count, examples }) => (
            <li key={`${truth}→${read}`} className="intent-pair">
              <p>
                <b>{labelName(set, truth)}</b>
                <span className="muted"> {t("intent.taken-for")} </span>
                <b>{labelName(set, read)}</b>
                <span className="muted small"> × {count}</span>
              </p>
              {examples.map((words) => (
                <q key={words}>{words}</q>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("intent.weak")}</h2>
        <p className="muted small">{t("intent.weak-hint")}</p>
        <table className="rows">
          <thead>
            <tr>
              <th>{t("intent.label")}</th>
              <th className="right">{t("intent.questions")}</th>
              <th className="right">{t("intent.precision")}</th>
              <th className="right">{t("intent.recall")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.weak.map(({ label, questions, precision, recall }) => (
              <tr key={label}>
                <td>{labelName(set, label)}</td>
                <td className="right">{questions}</td>
                <td className="right">{percent(precision)}</td>
                <td className="right">{percent(recall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
