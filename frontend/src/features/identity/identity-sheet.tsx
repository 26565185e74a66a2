import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { timeOfDay } from "@/shared/time/time";

import { useAskCode, useWitness, type IdentitySheet } from "./identity-api";
import { Questions } from "./questions";

interface Props {
  id: string;
  sheet: IdentitySheet;
  mine: boolean;
}

/** What may be said and done at this level, and how to reach the next. */
export function IdentitySheetView({ id, sheet, mine }: Props) {
  const { standing, needs, badge } = sheet;
  return (
    <section className="identity-sheet stack" aria-label={t("identity.title")}>
      <p>
        <b>
          {standing.level} {t(`level.${standing.level}`)}
        </b>
        {standing.means !== null && ` · ${t(`identity.means.${standing.means}`)}`}
        {standing.until !== null && ` · ${t("identity.until", { at: timeOfDay(standing.until) })}`}
      </p>
      <ul className="identity-needs" aria-label={t("identity.needs")}>
        {needs.map(({ what, level, title }) => (
          <li key={what} className={level <= standing.level ? "may" : "muted"}>
            <span aria-hidden>{level <= standing.level ? "✓" : "—"}</span> {inMyLanguage(title)}
            {level > standing.level && (
              <span className="small"> ({t("identity.needs-level", { level })})</span>
            )}
          </li>
        ))}
      </ul>
      {mine && standing.level < "L3" && <AskCode id={id} sheet={sheet} />}
      {mine && standing.level < "L3" && <Questions id={id} sheet={sheet} />}
      {mine && standing.level < "L4" && <Witness id={id} />}
      {badge && (
        <p className="small">
          {t("identity.badge")}{" "}
          <b className="badge-code">{`${badge.code.slice(0, 4)} ${badge.code.slice(4)}`}</b>
          <br />
          <span className="muted">{t("identity.badge-hint")}</span>
        </p>
      )}
    </section>
  );
}

function AskCode({ id, sheet: { code } }: { id: string; sheet: IdentitySheet }) {
  const ask = useAskCode(id);
  return (
    <div className="stack">
      <div className="row wrap">
        <Button
          type="primary"
          loading={ask.isPending}
          onClick={() => {
            ask.mutate(undefined);
          }}
        >
          {t(code ? "identity.ask-again" : "identity.ask-code")}
        </Button>
        {code && (
          <span role="status">
            {t("identity.sent", {
              to: code.sentTo,
              at: timeOfDay(code.until),
              left: code.triesLeft,
            })}
          </span>
        )}
      </div>
      <span className="muted small">{t("identity.code-hint")}</span>
      {ask.error && <Alert type="error" title={problemText(ask.error)} />}
    </div>
  );
}

function Witness({ id }: { id: string }) {
  const [words, setWords] = useState("");
  const witness = useWitness(id);
  return (
    <details>
      <summary>{t("identity.witness")}</summary>
      <div className="row">
        <Input
          aria-label={t("identity.witness-words")}
          placeholder={t("identity.witness-words")}
          maxLength={200}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
        <Button
          disabled={words.trim().length < 4}
          loading={witness.isPending}
          onClick={() => {
            witness.mutate(words.trim());
          }}
        >
          {t("identity.witness-do")}
        </Button>
      </div>
      {witness.error && <Alert type="error" title={problemText(witness.error)} />}
    </details>
  );
}
