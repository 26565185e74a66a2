import { customerName } from "@/shared/directory/customer-name";
import { t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useCustomer } from "./customer-api";

/** Who the customer is, with what must not be shown masked. */
export function CustomerCard({ id }: { id: string }) {
  const customer = useCustomer(id);
  return (
    <section className="customer-card" aria-label={t("customer.card")}>
      <div className="row wrap">
        <h2>{customerName(customer)}</h2>
        <span className={`chip ${customer.value === "ORDINARY" ? "" : "gold"}`}>
          {t(`value.${customer.value}`)}
        </span>
        <span className="chip">{t(`kind.${customer.kind}`)}</span>
      </div>
      <dl className="facts">
        <dt>{t("customer.number")}</dt>
        <dd>{customer.number}</dd>
        <dt>{t("customer.phone")}</dt>
        <dd>{customer.phone ?? "—"}</dd>
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
    </section>
  );
}
