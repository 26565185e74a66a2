import { Skeleton } from "antd";
import { Fragment } from "react";

import type { Schema } from "@/shared/api/types";
import { customerName } from "@/shared/directory/customer-name";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { Marked } from "@/shared/ui/marked";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { useConsents, useCustomer, useFields, useLookUp } from "./customer-api";
import { PhoneChange } from "./phone-change";
import { ProtectedValue } from "./protected-value";
import { ReasonForm } from "./reason-form";

/** Who the customer is, with what must not be shown masked; where nothing is open with them, a reason is asked first. */
export function CustomerCard({ id }: { id: string }) {
  const { data: customer, isError } = useCustomer(id);
  if (isError) return <AskWhy id={id} />;
  if (customer === undefined) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  return (
    <Marked>
      <section className="customer-card" aria-label={t("customer.card")}>
        <div className="row wrap">
          <h2>{customerName(customer)}</h2>
          <span className={`chip ${customer.value === "ORDINARY" ? "" : "gold"}`}>
            {t(`value.${customer.value}`)}
          </span>
          <span className="chip">{t(`kind.${customer.kind}`)}</span>
        </div>
        <Facts customer={customer} />
        <Pane what="customer.protected">
          <Protected id={id} />
          <Consents id={id} />
        </Pane>
      </section>
    </Marked>
  );
}

function AskWhy({ id }: { id: string }) {
  const lookUp = useLookUp(id);
  return (
    <section className="stack" aria-label={t("reason.title")}>
      <h3>{t("reason.title")}</h3>
      <p className="muted">{t("reason.hint")}</p>
      <ReasonForm
        act={t("reason.do")}
        busy={lookUp.isPending}
        give={(reason) => {
          lookUp.mutate(reason);
        }}
      />
    </section>
  );
}

function Protected({ id }: { id: string }) {
  const fields = useFields(id);
  return (
    <>
      {fields.length > 0 && <h3>{t("customer.protected")}</h3>}
      <dl className="facts">
        {fields.map((field) => (
          <ProtectedValue key={field.id} customer={id} field={field} />
        ))}
      </dl>
      <PhoneChange id={id} />
    </>
  );
}

/** What may be done with their data beyond serving them; only the customer changes it. */
function Consents({ id }: { id: string }) {
  const consents = useConsents(id);
  return (
    <>
      <h3>{t("customer.consents")}</h3>
      <dl className="facts">
        {consents.map(({ purpose, title, text, given, decidedAt }) => (
          <Fragment key={purpose}>
            <dt title={inMyLanguage(text)}>{inMyLanguage(title)}</dt>
            <dd className="row">
              <span className={`chip ${given ? "green" : ""}`}>
                {t(given ? "consent.given" : decidedAt === null ? "consent.never" : "consent.no")}
              </span>
              {decidedAt !== null && (
                <span className="muted small">
                  <When at={decidedAt} as="moment" />
                </span>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Facts({ customer }: { customer: Schema<"CustomerView"> }) {
  return (
    <dl className="facts">
      <dt>{t("customer.number")}</dt>
      <dd>{customer.number}</dd>
      <dt>{t("customer.verified")}</dt>
      <dd>
        L{customer.verified} {tCode("verified", String(customer.verified))}
      </dd>
      <dt>{t("customer.risk")}</dt>
      <dd>{customer.riskGrade ?? t("customer.not-assessed")}</dd>
      <dt>{t("customer.language")}</dt>
      <dd>{tCode("language", customer.language)}</dd>
      <dt>{t("customer.since")}</dt>
      <dd>
        <When at={customer.since} as="moment" />
      </dd>
      {customer.tags.length > 0 && (
        <>
          <dt>{t("customer.tags")}</dt>
          <dd className="row wrap">
            {customer.tags.map((tag) => (
              <span className="chip" key={tag}>
                {tag}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
