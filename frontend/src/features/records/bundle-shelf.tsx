import { Button, Modal } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { problemText, t } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import { useBundles, useTakeBundle, type Bundle } from "./records-api";

/** The bundles one has asked for: what waits for a second person, what can be taken. */
export function BundleShelf() {
  const bundles = useBundles();
  const [open, setOpen] = useState(false);
  if (bundles.length === 0) return null;
  const ready = bundles.filter(canBeTaken).length;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {ready === 0 ? t("bundle.mine") : t("bundle.mine-ready", { n: ready })}
      </Button>
      <Modal
        open={open}
        footer={null}
        title={t("bundle.mine")}
        onCancel={() => {
          setOpen(false);
        }}
      >
        <ul className="bundle-shelf" aria-label={t("bundle.mine")}>
          {bundles.map((bundle) => (
            <Row key={bundle.id} bundle={bundle} />
          ))}
        </ul>
      </Modal>
    </>
  );
}

const canBeTaken = ({ state, endsAt }: Bundle) =>
  state === "RELEASED" && endsAt !== null && Date.parse(endsAt) > Date.now();

function Row({ bundle }: { bundle: Bundle }) {
  const staffName = useStaffName();
  const take = useTakeBundle();
  const { number, reason, unmasked, askedAt, state, releasedBy, endsAt } = bundle;
  return (
    <li className="row" aria-label={number}>
      <span className="grow">
        <b>{number}</b> · {t(unmasked ? "bundle.in-clear" : "bundle.is-masked")} · {reason}
        <br />
        <span className="muted small">
          {exact(askedAt).slice(0, 16)} · {t(`bundle.state.${state}`)}
          {releasedBy !== null &&
            endsAt !== null &&
            ` · ${t("bundle.released", { who: staffName(releasedBy), at: exact(endsAt).slice(0, 16) })}`}
        </span>
        {take.error && <span role="alert">{problemText(take.error)}</span>}
      </span>
      {canBeTaken(bundle) && (
        <Button
          type="primary"
          loading={take.isPending}
          onClick={() => {
            take.mutate(bundle);
          }}
        >
          {t("bundle.take")}
        </Button>
      )}
    </li>
  );
}
