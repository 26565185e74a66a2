import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useLiftHold, useRetention, useSetHold, type Hold } from "./retention-api";
import { SaidWhy } from "./said-why";

/** Keeps everything of one customer from being deleted, until it is lifted. */
export function HoldForm({ customer }: { customer: string }) {
  const set = useSetHold(customer);
  const hold = useRetention().holds.find((each) => each.customer === customer);
  return (
    <section className="stack" aria-label={t("hold.title")}>
      <h3>{t("hold.title")}</h3>
      {hold ? (
        <OneHold hold={hold} />
      ) : (
        <SaidWhy
          act={t("hold.set")}
          busy={set.isPending}
          say={(why) => {
            set.mutate(why);
          }}
        />
      )}
    </section>
  );
}

export function OneHold({ hold: { id, why, setBy, setAt } }: { hold: Hold }) {
  const name = useStaffName();
  const lift = useLiftHold(id);
  return (
    <div className="stack">
      <span className="row wrap">
        <span className="chip amber">{t("hold.in-force")}</span>
        {why}
        <span className="muted small">
          {name(setBy)} <When at={setAt} as="moment" />
        </span>
      </span>
      <SaidWhy
        act={t("hold.lift")}
        busy={lift.isPending}
        say={(because) => {
          lift.mutate(because);
        }}
      />
    </div>
  );
}
