import { Button } from "antd";
import { useState } from "react";

import { problemCode, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { BulkAssignSheet, BulkClassifySheet, BulkCloseSheet } from "./bulk-sheets";
import type { BulkResult } from "./together-api";
import type { TicketCard } from "./ticket-api";

type Work = "give" | "classify" | "close";

interface BarProps {
  chosen: readonly TicketCard[];
  clear: () => void;
}

/** What can be done with all chosen tickets; what could not be done is said for each of them. */
export function BulkBar({ chosen, clear }: BarProps) {
  const [work, setWork] = useState<Work | null>(null);
  const [failed, setFailed] = useState<readonly BulkResult[]>([]);
  const close = () => {
    setWork(null);
  };
  const done = (results: readonly BulkResult[]) => {
    const refused = results.filter((each) => each.refused !== null);
    setFailed(refused);
    close();
    toast.done(t("ticket.bulk.done", { n: results.length - refused.length }));
    clear();
  };
  const sheet = { tickets: chosen.map(({ ticket }) => ticket.id), done, close };
  if (chosen.length === 0 && failed.length === 0) return null;
  return (
    <div className="bulk-bar" role="region" aria-label={t("ticket.bulk")}>
      {chosen.length > 0 && (
        <div className="row">
          <b>{t("ticket.bulk.chosen", { n: chosen.length })}</b>
          {(["give", "classify", "close"] as const).map((each) => (
            <Button
              key={each}
              size="small"
              onClick={() => {
                setWork(each);
              }}
            >
              {t(`ticket.bulk.${each}`)}
            </Button>
          ))}
          <button className="plain link small" onClick={clear}>
            {t("ticket.bulk.clear")}
          </button>
        </div>
      )}
      {failed.length > 0 && (
        <div className="bulk-failed" role="alert">
          <b>{t("ticket.bulk.failed", { n: failed.length })}</b>
          <ul>
            {failed.map(({ ticket, number, refused }) => (
              <li key={ticket}>
                {number} · {problemCode(refused ?? "")}
              </li>
            ))}
          </ul>
          <button
            className="plain link small"
            onClick={() => {
              setFailed([]);
            }}
          >
            {t("ticket.bulk.understood")}
          </button>
        </div>
      )}
      {work === "give" && <BulkAssignSheet {...sheet} />}
      {work === "classify" && <BulkClassifySheet {...sheet} />}
      {work === "close" && <BulkCloseSheet {...sheet} />}
    </div>
  );
}
