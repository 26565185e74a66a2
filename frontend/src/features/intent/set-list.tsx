import { t } from "@/shared/i18n/i18n";

import type { LabelSet } from "./intent-api";
import { percent, setName } from "./label-name";

interface Props {
  sets: LabelSet[];
  chosen: string;
  choose: (name: string) => void;
}

/** What the assistant reads in every message, and how well. */
export function SetList({ sets, chosen, choose }: Props) {
  return (
    <ul className="intent-sets" aria-label={t("intent.sets")}>
      {sets.map((set) => {
        const inForce = set.versions.find(({ number }) => number === set.inForce);
        return (
          <li key={set.name}>
            <button
              type="button"
              className={`plain intent-set ${set.name === chosen ? "open" : ""}`}
              aria-pressed={set.name === chosen}
              onClick={() => {
                choose(set.name);
              }}
            >
              <span className="row">
                <b className="grow">{setName(set.name)}</b>
                {inForce ? (
                  <span className={`chip ${set.unreadable ? "amber" : "green"}`}>
                    {t("intent.version", { number: inForce.number })}
                  </span>
                ) : (
                  <span className="chip">{t("intent.not-trained")}</span>
                )}
              </span>
              <span className="muted small">
                {t("intent.set-size", { questions: set.questions, labels: set.labels.length })}
                {inForce && ` · ${t("intent.accuracy")} ${percent(inForce.figures.accuracy)}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
