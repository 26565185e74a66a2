import { Button, Popconfirm, Progress } from "antd";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { useRotate, useVault, type Rotation } from "./protection-api";

/** How personal data are sealed, and the change of keys with its progress. */
export function KeysView() {
  const vault = useVault();
  const rotate = useRotate();
  const running = vault.rotations.some(({ endedAt }) => endedAt === null);
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t("keys.algorithm")}</dt>
        <dd>{vault.algorithm}</dd>
        <dt>{t("keys.master")}</dt>
        <dd>{vault.master}</dd>
        <dt>{t("keys.customers")}</dt>
        <dd>{vault.customers}</dd>
      </dl>
      <div className="row">
        {(["MASTER", "DATA"] as const).map((of) => (
          <Popconfirm
            key={of}
            title={t(`keys.rotate.${of}`)}
            description={t(`keys.rotate-hint.${of}`)}
            onConfirm={() => {
              rotate.mutate(of);
            }}
          >
            <Button disabled={running} loading={rotate.isPending}>
              {t(`keys.rotate.${of}`)}
            </Button>
          </Popconfirm>
        ))}
      </div>
      <h3>{t("keys.rotations")}</h3>
      {vault.rotations.length === 0 && <Empty title="keys.no-rotations" />}
      <ul className="stack">
        {vault.rotations.map((rotation) => (
          <OneRotation key={rotation.id} rotation={rotation} />
        ))}
      </ul>
    </div>
  );
}

function OneRotation({
  rotation: { of, total, done, startedAt, startedBy, endedAt },
}: {
  rotation: Rotation;
}) {
  const name = useStaffName();
  const share = endedAt !== null ? 100 : total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <li>
      <span className="row">
        <b>{t(`keys.of.${of}`)}</b>
        <span className="muted small">
          {name(startedBy)} <When at={startedAt} as="moment" />
        </span>
        <span className="grow" />
        {t("keys.progress", { done, total })}
      </span>
      <Progress percent={share} size="small" aria-label={t("keys.rotations")} />
    </li>
  );
}
