import { customerName } from "@/shared/directory/customer-name";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useFound } from "./customer-api";

interface CustomerSearchProps {
  words: string;
  chosen: string | null;
  choose: (id: string) => void;
}

/** Customers found by name, number, or the end of a protected number; at most twenty, never all of them. */
export function CustomerSearch({ words, chosen, choose }: CustomerSearchProps) {
  const found = useFound(words);
  if (words === "") return <Empty title="customers.begin" hint="customers.begin-hint" />;
  if (found.length === 0) return <Empty title="customers.none" />;
  return (
    <ul aria-label={t("customers.found")}>
      {found.map((customer) => (
        <li key={customer.id}>
          <button
            className={`plain queue-item ${customer.id === chosen ? "here" : ""}`}
            onClick={() => {
              choose(customer.id);
            }}
          >
            <span className="row">
              <b className="grow">{customerName(customer)}</b>
              <span className="chip">{t(`kind.${customer.kind}`)}</span>
            </span>
            <span className="muted small">
              {customer.number} {customer.phone}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
