import { Button, Input } from "antd";
import { useState } from "react";

import type { Schema } from "@/shared/api/types";
import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { MoreTimeSheet } from "./more-time-sheet";
import { useDecideMoreTime } from "./ticket-api";

type Extension = Schema<"TicketExtension">;

interface ButtonProps {
  ticket: string;
  /** What the rule knows next; null where nothing more. */
  more: Schema<"MoreTime"> | null;
  extensions: readonly Extension[];
}

const isWaiting = ({ decidedAt }: Extension) => decidedAt === null;

/** Offered while the rule of the term knows a further extension and none is asked for. */
export function MoreTimeButton({ ticket, more, extensions }: ButtonProps) {
  const [asking, setAsking] = useState(false);
  if (more === null || extensions.some(isWaiting)) return null;
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("ticket.do.more-time")}
      </Button>
      {asking && (
        <MoreTimeSheet
          ticket={ticket}
          more={more}
          done={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** What was asked for, and what a second person said to it. */
export function Extensions({ extensions }: { extensions: readonly Extension[] }) {
  const staffName = useStaffName();
  if (extensions.length === 0) return null;
  return (
    <ul className="stack tight" aria-label={t("ticket.extensions")}>
      {extensions.map((extension) => (
        <li key={extension.id} className="stack tight">
          <p>
            <b>{t(`ticket.extension.${extension.unit}`, { n: extension.amount })}</b>{" "}
            {extension.reason}{" "}
            <span className="muted small">
              {staffName(extension.askedBy)} <When at={extension.askedAt} />
            </span>
          </p>
          {isWaiting(extension) ? (
            <Decide extension={extension} />
          ) : (
            <p className="small">
              {t(
                extension.approved === true ? "ticket.extension-given" : "ticket.extension-refused",
                {
                  name: staffName(extension.decidedBy),
                },
              )}{" "}
              {extension.remark}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Decide({ extension }: { extension: Extension }) {
  const me = useMe();
  const decide = useDecideMoreTime(extension.id);
  const [remark, setRemark] = useState("");
  if (extension.askedBy === me.id || !me.permissions.includes("WATCH_FLOOR"))
    return <p className="muted small">{t("ticket.extension-waits")}</p>;
  return (
    <div className="row">
      <Input
        size="small"
        aria-label={t("ticket.extension-remark")}
        placeholder={t("ticket.extension-remark")}
        value={remark}
        onChange={({ target }) => {
          setRemark(target.value);
        }}
      />
      {[true, false].map((approved) => (
        <Button
          key={String(approved)}
          size="small"
          type={approved ? "primary" : "default"}
          disabled={!approved && remark.trim() === ""}
          loading={decide.isPending}
          onClick={() => {
            decide.mutate({ approved, remark });
          }}
        >
          {t(approved ? "ticket.extension-yes" : "ticket.extension-no")}
        </Button>
      ))}
    </div>
  );
}
