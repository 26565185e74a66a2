import type { Schema } from "@/shared/api/types";
import { useBusinessName } from "@/shared/directory/catalog";
import { useStaffName, useTeamName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { timeOfDay, watch } from "@/shared/time/time";

import { reasonWords } from "./reason-words";
import type { RulesTrial } from "./routing-api";

type Figures = Schema<"TrialFigures">;

const share = (part: number, whole: number) =>
  whole === 0 ? "—" : `${String(Math.round((100 * part) / whole))}%`;

const seconds = (value: number) => watch(value * 1000);

const columns: { words: Parameters<typeof t>[0]; of: (figures: Figures) => string }[] = [
  { words: "routing-trial.came", of: ({ came }) => String(came) },
  {
    words: "routing-trial.level",
    of: ({ soon, came, atOnce }) => share(soon, came - atOnce),
  },
  { words: "routing-trial.left", of: ({ left }) => String(left) },
  { words: "routing-trial.mean", of: ({ meanWaitSeconds }) => seconds(meanWaitSeconds) },
  { words: "routing-trial.longest", of: ({ longestWaitSeconds }) => seconds(longestWaitSeconds) },
  { words: "routing-trial.solved", of: ({ solved, answered }) => share(solved, answered) },
];

/** Side by side: in all, by queue, by person, and what would have gone to somebody else. */
export function TrialView({ trial }: { trial: RulesTrial }) {
  const businessName = useBusinessName();
  const rows = [
    { name: t("watch.whole"), figures: trial.whole },
    ...trial.queues.map(({ skill, figures }) => ({ name: businessName(skill, false), figures })),
  ];
  return (
    <div className="stack trial">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("routing-trial.of")}</th>
            <th scope="col" />
            {columns.map(({ words }) => (
              <th key={words} scope="col">
                {t(words)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, figures: { before, after } }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" rowSpan={2}>
                {name}
              </th>
              <td className="muted">{t("routing-trial.now", { n: trial.version })}</td>
              {columns.map(({ words, of }) => (
                <td key={words}>{of(before)}</td>
              ))}
            </tr>
            <tr>
              <td className="muted">{t("routing-trial.new")}</td>
              {columns.map(({ words, of }) => (
                <td key={words} className={of(after) === of(before) ? "" : "changed"}>
                  {of(after)}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <People trial={trial} />
      <Different trial={trial} />
    </div>
  );
}

function People({ trial: { people } }: { trial: RulesTrial }) {
  const staffName = useStaffName();
  return (
    <p className="small">
      <b>{t("routing-trial.people")}</b>{" "}
      {people
        .map(({ staff, before, after }) =>
          before === after
            ? `${staffName(staff)} ${String(before)}`
            : `${staffName(staff)} ${String(before)}→${String(after)}`,
        )
        .join(" · ")}
    </p>
  );
}

function Different({ trial: { different, examples } }: { trial: RulesTrial }) {
  const businessName = useBusinessName();
  return (
    <section>
      <h4>
        {different === 0 ? t("routing-trial.same") : t("routing-trial.different", { n: different })}
        {different > examples.length && (
          <span className="muted"> · {t("routing-trial.first", { n: examples.length })}</span>
        )}
      </h4>
      <ul>
        {examples.map(({ since, skill, before, after }, place) => (
          // What stands here has no name but its place.
          <li key={place} className="small">
            {timeOfDay(since)} {businessName(skill, false)}：<Hands hands={before} /> →{" "}
            <Hands hands={after} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hands({ hands }: { hands: Schema<"TrialHands"> | null }) {
  const staffName = useStaffName();
  const business = useBusinessName();
  const team = useTeamName();
  if (hands === null) return <span className="red">{t("routing-trial.gone")}</span>;
  const { to, waitedSeconds, reasons } = hands;
  return (
    <span title={reasons.map((reason) => reasonWords(reason, { business, team })).join("，")}>
      {t("routing-trial.hands", { who: staffName(to), wait: seconds(waitedSeconds) })}
    </span>
  );
}
