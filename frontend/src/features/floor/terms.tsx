import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { TermBar } from "@/shared/ui/term-bar";

import type { Floor } from "./floor-api";

interface TermsProps {
  terms: Floor["terms"];
  open: (ticket: string) => void;
}

/** Promises about to break, the soonest first. */
export function Terms({ terms, open }: TermsProps) {
  return (
    <section className="floor-part" aria-label={t("floor.terms")}>
      <h2>{t("floor.terms")}</h2>
      {terms.length === 0 && <Empty title="floor.no-terms" hint="floor.no-terms-hint" />}
      <ul>
        {terms.map(({ clock, ticket, customerName }) => (
          <li key={clock.id}>
            <button
              className="plain floor-row"
              onClick={() => {
                if (ticket) open(ticket.id);
              }}
            >
              <span className="row">
                <b className="grow cut">{ticket?.subject ?? tCode("term", clock.term)}</b>
                <span className="muted small">{customerName}</span>
              </span>
              <TermBar clock={clock} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
