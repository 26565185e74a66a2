import { Alert, Button, InputNumber, Modal, Popconfirm } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";

import {
  useCloseService,
  useGiveToken,
  useRevokeToken,
  type ServiceAccount,
  type ServiceToken,
} from "./services-api";

/** The tokens of one service account; a new one is shown once and then never again. */
export function ServiceTokens({ service }: { service: ServiceAccount }) {
  const may = useMay("MANAGE_STAFF");
  const [days, setDays] = useState(90);
  const [given, setGiven] = useState<string | null>(null);
  const give = useGiveToken(service.id);
  const revoke = useRevokeToken(service.id);
  const close = useCloseService(service.id);
  const error = give.error ?? revoke.error ?? close.error;
  const ask = (rotate: boolean) => {
    give.mutate(
      { days, rotate },
      {
        onSuccess: ({ token }) => {
          setGiven(token);
        },
      },
    );
  };
  return (
    <>
      <ul aria-label={t("service.tokens")}>
        {service.tokens.map((token) => (
          <li key={token.id} className="row">
            <Standing token={token} />
            {may && token.revokedAt === null && (
              <Popconfirm
                title={t("service.revoke-sure")}
                onConfirm={() => {
                  revoke.mutate(token.id);
                }}
              >
                <Button size="small" danger>
                  {t("service.revoke")}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {error && <Alert type="error" title={problemText(error)} />}
      {may && (
        <div className="row">
          <InputNumber
            aria-label={t("service.days")}
            min={1}
            max={366}
            precision={0}
            value={days}
            onChange={(value) => {
              setDays(value ?? 1);
            }}
          />
          <span>{t("service.days")}</span>
          <Button
            loading={give.isPending}
            onClick={() => {
              ask(false);
            }}
          >
            {t("service.give")}
          </Button>
          {service.tokens.length > 0 && (
            <Button
              title={t("service.rotate-hint")}
              loading={give.isPending}
              onClick={() => {
                ask(true);
              }}
            >
              {t("service.rotate")}
            </Button>
          )}
          <Popconfirm
            title={t("service.close-sure")}
            onConfirm={() => {
              close.mutate(undefined);
            }}
          >
            <Button danger>{t("service.close")}</Button>
          </Popconfirm>
        </div>
      )}
      {given !== null && (
        <Modal
          open
          title={t("service.given-title")}
          closable={false}
          cancelButtonProps={{ style: { display: "none" } }}
          okText={t("service.kept")}
          onOk={() => {
            setGiven(null);
          }}
        >
          <p>{t("service.given")}</p>
          <p>
            <code data-testid="service-token">{given}</code>
          </p>
        </Modal>
      )}
    </>
  );
}

function Standing({ token }: { token: ServiceToken }) {
  const now = useNow();
  const over = Date.parse(token.endsAt) <= now;
  return (
    <span className="grow">
      {token.revokedAt !== null
        ? t("service.token-revoked")
        : over
          ? t("service.token-over")
          : t("service.token-until", { at: exact(token.endsAt) })}{" "}
      <span className="muted small">
        {token.usedAt === null
          ? t("service.token-unused")
          : t("service.token-used", { at: exact(token.usedAt), from: token.usedFrom ?? "" })}
      </span>
    </span>
  );
}
