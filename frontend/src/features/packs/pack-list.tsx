import { Link } from "react-router";

import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { usePacks, type Pack } from "./packs-api";

const tones: Record<Pack["state"], string> = {
  READING: "gold",
  READY: "gold",
  REFUSED: "red",
  PROPOSED: "green",
  DISCARDED: "",
};

/** Every file that came in, newest first, with who brought it and what became of it. */
export function PackList({ chosen }: { chosen: string | null }) {
  const packs = usePacks();
  const staffName = useStaffName();
  if (packs.length === 0) return <Empty title="packs.none" hint="packs.none-hint" />;
  return (
    <ul aria-label={t("packs.history")}>
      {packs.map((pack) => (
        <li key={pack.id}>
          <Link
            to={{ search: `?pack=${pack.id}` }}
            aria-current={pack.id === chosen ? "true" : undefined}
            className={`hit ${pack.id === chosen ? "open" : ""}`}
          >
            <span className="row">
              <b className="grow cut" title={pack.name}>
                {pack.name}
              </b>
              <PackState pack={pack} />
            </span>
            <span className="muted small">
              {staffName(pack.uploadedBy)} · <When at={pack.uploadedAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function PackState({ pack }: { pack: Pack }) {
  const words =
    pack.state === "PROPOSED"
      ? t("packs.state.PROPOSED", { n: pack.proposals })
      : tCode("packs.state", pack.state);
  return <span className={`chip ${tones[pack.state]}`}>{words}</span>;
}
