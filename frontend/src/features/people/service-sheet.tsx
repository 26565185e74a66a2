import { Alert, Button, Drawer, Input, Select } from "antd";
import { useState } from "react";

import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, problemText, t, tCode } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { permissions } from "./permissions";
import { useMakeService, type NewService } from "./services-api";

const EMPTY: NewService = { name: "", purpose: "", owner: "", scopes: [] };

/** Another program is to work here; what only people may is refused by the server. */
export function ServiceSheet({ done }: { done: () => void }) {
  const [service, setService] = useState(EMPTY);
  const staff = useStaff();
  const make = useMakeService();
  const whole =
    service.name.trim() !== "" &&
    service.purpose.trim() !== "" &&
    service.owner !== "" &&
    service.scopes.length > 0;
  return (
    <Drawer open size={480} title={t("service.new")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(service, {
            onSuccess: () => {
              toast.done(t("service.asked"));
              done();
            },
          });
        }}
      >
        <div className="field">
          <label htmlFor="service-name">{t("service.name")}</label>
          <Input
            id="service-name"
            maxLength={60}
            value={service.name}
            onChange={({ target }) => {
              setService({ ...service, name: target.value });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="service-purpose">{t("service.purpose")}</label>
          <Input
            id="service-purpose"
            maxLength={300}
            value={service.purpose}
            onChange={({ target }) => {
              setService({ ...service, purpose: target.value });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="service-owner">{t("service.owner")}</label>
          <Select
            id="service-owner"
            showSearch={{ optionFilterProp: "label" }}
            value={service.owner || null}
            options={staff.map(({ id, name, number }) => ({
              value: id,
              label: `${inMyLanguage(name)} ${number}`,
            }))}
            onChange={(owner) => {
              setService({ ...service, owner });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="service-scopes">{t("service.scopes")}</label>
          <Select
            id="service-scopes"
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            value={service.scopes}
            options={permissions.map((value) => ({ value, label: tCode("permission", value) }))}
            onChange={(scopes) => {
              setService({ ...service, scopes });
            }}
          />
        </div>
        {make.error && <Alert type="error" title={problemText(make.error)} />}
        <div className="row">
          <span className="grow" />
          <Button type="primary" htmlType="submit" disabled={!whole} loading={make.isPending}>
            {t("service.ask")}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
