import { Button, Popconfirm } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import type { Schema } from "@/shared/api/types";
import { Empty } from "@/shared/ui/empty";
import { toast } from "@/shared/ui/toast";
import { When } from "@/shared/ui/when";

import { AppKeyForm } from "./app-key-form";
import "./identity.css";
import { useAppKeys, useEndKey } from "./identity-api";

type Key = Schema<"AppKeys">["keys"][number];

/** Whose signed tokens count: keys of the institution's apps, in their time. */
export function AppKeysView() {
  const { audience, keys } = useAppKeys();
  const manages = useMay("MANAGE_STAFF");
  const [adding, setAdding] = useState(false);
  return (
    <section className="app-keys stack" aria-label={t("app-keys.title")}>
      <div className="row">
        <h1 className="grow">{t("app-keys.title")}</h1>
        {manages && (
          <Button
            type="primary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {t("app-keys.add")}
          </Button>
        )}
      </div>
      <p className="muted">{t("app-keys.hint", { audience })}</p>
      {keys.length === 0 ? (
        <Empty title="app-keys.none" />
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t("app-keys.kid")}</th>
              <th>{t("app-keys.issuer")}</th>
              <th>{t("app-keys.fingerprint")}</th>
              <th>{t("app-keys.time")}</th>
              <th>{t("app-keys.state")}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <Row key={key.id} of={key} />
            ))}
          </tbody>
        </table>
      )}
      {adding && (
        <AppKeyForm
          done={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function Row({ of: key }: { of: Key }) {
  const name = useStaffName();
  const end = useEndKey(key.id);
  return (
    <tr>
      <td>
        {key.kid} <span className="chip">{key.algorithm}</span>
      </td>
      <td>{key.issuer}</td>
      <td className="small">{key.fingerprint}</td>
      <td className="small">
        <When at={key.from} as="moment" /> – <When at={key.until} as="moment" />
      </td>
      <td>
        <span
          className={`chip ${key.state === "TRUSTED" ? "green" : key.state === "PROPOSED" ? "amber" : ""}`}
        >
          {t(`app-keys.state.${key.state}`)}
        </span>
        <div className="muted small">
          {key.addedBy !== null && name(key.addedBy)}
          {key.trustedBy !== null && ` → ${name(key.trustedBy)}`}
        </div>
        {key.state === "ENDED" && <div className="small">{key.reason}</div>}
      </td>
      <td>
        {key.state === "TRUSTED" && (
          <Popconfirm
            title={t("app-keys.end-sure")}
            onConfirm={() => {
              end.mutate(t("app-keys.ended-here"), { onError: toast.problem });
            }}
          >
            <Button danger size="small" loading={end.isPending}>
              {t("app-keys.end")}
            </Button>
          </Popconfirm>
        )}
      </td>
    </tr>
  );
}
