import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";

import { ServiceRulesView } from "./service-rules";
import { ServiceSheet } from "./service-sheet";
import { ServiceTokens } from "./service-tokens";
import { useServices, type ServiceAccount } from "./services-api";

/** Programs that work here: what each may, who answers for it, and its tokens. */
export function ServicesView() {
  const services = useServices();
  const may = useMay("MANAGE_STAFF");
  const [open, setOpen] = useState(false);
  return (
    <section className="house" aria-label={t("house.service-accounts")}>
      <div className="row">
        <h1 className="grow">{t("house.service-accounts")}</h1>
        {may && (
          <Button
            type="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t("service.new")}
          </Button>
        )}
      </div>
      <p className="muted">{t("service.what")}</p>
      {services.length === 0 && <Empty title="service.none" hint="service.none-hint" />}
      {services.map((service) => (
        <One key={service.id} service={service} />
      ))}
      <ServiceRulesView />
      {open && (
        <ServiceSheet
          done={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}

const CHIP = { WAITING: "amber", ACTIVE: "green", CLOSED: "" };

function One({ service }: { service: ServiceAccount }) {
  const staffName = useStaffName();
  return (
    <article aria-label={service.name}>
      <h2>
        {service.name}{" "}
        <span className={`chip ${CHIP[service.state]}`}>{t(`service.state.${service.state}`)}</span>
      </h2>
      <dl className="facts">
        <dt>{t("service.purpose")}</dt>
        <dd>
          {service.purpose}{" "}
          <span className="muted small">
            {t("service.by", { who: staffName(service.madeBy), at: exact(service.madeAt) })}
          </span>
        </dd>
        <dt>{t("service.owner")}</dt>
        <dd>{staffName(service.owner)}</dd>
        <dt>{t("service.scopes")}</dt>
        <dd>{service.scopes.map((scope) => tCode("permission", scope)).join("、")}</dd>
      </dl>
      {service.state === "ACTIVE" && <ServiceTokens service={service} />}
    </article>
  );
}
