import { Alert, Button } from "antd";

import { customerName } from "@/shared/directory/customer-name";
import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { Decision } from "./request-decision";
import { Identification } from "./request-identification";
import { useDataRequest, useTakeRequest, type DataRequest } from "./rights-api";

/** One request: who asks what, how sure that is, what is held, and what was decided. */
export function RequestDetail({ id }: { id: string }) {
  const request = useDataRequest(id);
  const me = useMe();
  const { card } = request;
  const mine = card.owner === me.id && card.state === "TAKEN";
  return (
    <section className="stack" aria-label={t("rights.one")}>
      <h2>
        {t(`rights.kind.${card.kind}`)} · {customerName(card.customer)}
        {card.customer.name !== "" && ` ${card.customer.number}`}
      </h2>
      <Facts request={request} />
      {request.held && <Alert type="warning" title={t("rights.held")} />}
      {(card.state === "FILED" || (card.state === "TAKEN" && !mine)) && <Take id={id} />}
      {mine && <Identification request={request} />}
      {mine && <Decision request={request} />}
      {card.state === "APPROVING" && <Alert type="info" title={t("rights.waits-for-second")} />}
      {card.state === "ERASING" && <Alert type="info" title={t("rights.erasing")} />}
      <Outcome request={request} />
      <Parts request={request} />
    </section>
  );
}

function Facts({ request: { card, words, byCustomer, level, needs, identified } }: Given) {
  const staffName = useStaffName();
  return (
    <dl className="facts">
      <dt>{t("rights.number")}</dt>
      <dd>{card.number}</dd>
      <dt>{t("rights.words")}</dt>
      <dd>{words === "" ? t("rights.no-words") : words}</dd>
      <dt>{t("rights.filed")}</dt>
      <dd>
        {exact(card.filedAt).slice(0, 16)} ·{" "}
        {t(byCustomer ? "rights.by-customer" : "rights.by-agent")}
      </dd>
      <dt>{t("rights.term")}</dt>
      <dd>{exact(card.dueAt).slice(0, 16)}</dd>
      <dt>{t("rights.owner")}</dt>
      <dd>{card.owner === null ? t("rights.no-owner") : staffName(card.owner)}</dd>
      <dt>{t("rights.level")}</dt>
      <dd>
        <span className={level < needs ? "amber" : "green"}>L{level}</span>
        {t("rights.needs", { level: `L${String(needs)}` })}
        {identified !== "" && ` · ${identified}`}
      </dd>
    </dl>
  );
}

interface Given {
  request: DataRequest;
}

function Take({ id }: { id: string }) {
  const take = useTakeRequest(id);
  return (
    <div className="row">
      <Button
        type="primary"
        loading={take.isPending}
        onClick={() => {
          take.mutate(undefined);
        }}
      >
        {t("rights.take")}
      </Button>
      {take.error && <span role="alert">{problemText(take.error)}</span>}
    </div>
  );
}

function Outcome({ request: { card, answer, law, kept, proof, parts } }: Given) {
  if (card.endedAt === null) return null;
  const titleOf = (kind: string) => {
    const part = parts.find((each) => each.kind === kind);
    return part ? inMyLanguage(part.title) : kind;
  };
  const canTake = card.state === "GRANTED" && (card.kind === "COPY" || card.kind === "MOVE");
  return (
    <section className="stack outcome" aria-label={t("rights.outcome")}>
      <h3>{t(`rights.state.${card.state}`)}</h3>
      <p>{answer}</p>
      {law !== "" && <p className="small">{t("rights.law-is", { law })}</p>}
      {proof !== null && (
        <p className="small">
          {t("rights.proof")} <code className="proof">{proof}</code>
        </p>
      )}
      {kept.length > 0 && (
        <p className="small">
          {t("rights.kept", { kinds: kept.map(titleOf).join(t("terms.and")) })}
        </p>
      )}
      {canTake && (
        <div className="row">
          <Button href={`/api/desk/data-requests/${card.id}/package`}>{t("rights.package")}</Button>
          <span className="muted small">{t("rights.package-hint")}</span>
        </div>
      )}
    </section>
  );
}

function Parts({ request: { parts, card } }: Given) {
  if (parts.length === 0) return null;
  const erased = card.state === "GRANTED" && card.kind === "DELETE";
  return (
    <>
      <h3>{t(erased ? "rights.still-held" : "rights.parts")}</h3>
      <table className="held" aria-label={t("rights.parts")}>
        <tbody>
          {parts.map(({ kind, title, count, kept, law }) => (
            <tr key={kind}>
              <th scope="row">{inMyLanguage(title)}</th>
              <td>{count}</td>
              <td>
                <span className={`chip ${kept || erased ? "amber" : ""}`}>
                  {t(
                    kept
                      ? "rights.part-kept"
                      : erased
                        ? "rights.part-needed"
                        : "rights.part-erasable",
                  )}
                </span>
              </td>
              <td className="small muted">{law}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
