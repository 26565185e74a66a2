import { t } from "@/shared/i18n/i18n";

import type { Candidate } from "./replay-api";

/** What was considered, with what spoke for each. */
export function CandidateTable({ candidates }: { candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return <p className="muted">{t("replay.no-candidates")}</p>;
  return (
    <table className="candidates">
      <caption className="muted small">{t("replay.candidates")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("replay.article")}</th>
          <th scope="col">{t("replay.score")}</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((each) => (
          <tr key={`${each.article} ${each.language}`}>
            <td>
              {each.title} <span className="muted small">v{each.version}</span>
            </td>
            <td
              title={t("replay.evidence", {
                closeness: share(each.closeness),
                words: share(each.words),
              })}
            >
              {share(each.score)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const share = (value: number) => value.toFixed(2);
