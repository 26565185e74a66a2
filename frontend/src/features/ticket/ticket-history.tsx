import type { Schema } from "@/shared/api/types";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

type KeptFact = Schema<"KeptFact">;

/** What the journal kept about a ticket, newest first. */
export function TicketHistory({ facts }: { facts: readonly KeptFact[] }) {
  const staffName = useStaffName();
  return (
    <section aria-label={t("ticket.history")}>
      <h2>{t("ticket.history")}</h2>
      <ol className="history">
        {facts
          .toSorted((a, b) => b.number - a.number)
          .map((fact) => (
            <li key={fact.number}>
              <b>{tCode("fact", fact.kind)}</b>{" "}
              <span className="muted small">
                {fact.by.kind === "STAFF" ? staffName(fact.by.id) : t(`actor.${fact.by.kind}`)} ·{" "}
                <When at={fact.at} as="moment" />
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
