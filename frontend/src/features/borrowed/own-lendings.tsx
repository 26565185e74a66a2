import { Button } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { exact, useNow } from "@/shared/time/time";
import { Empty } from "@/shared/ui/empty";
import { toast } from "@/shared/ui/toast";

import { useBorrowed, useEndLending, type Lending } from "./borrowed-api";
import { LendForm } from "./lend-form";

/** What one lent and what one was lent, with a way to lend and to end it. */
export function OwnLendings() {
  const { lendings, lendable } = useBorrowed();
  const [open, setOpen] = useState(false);
  return (
    <div className="stack">
      <p className="muted small">{t("lending.hint")}</p>
      {lendings.length === 0 && <Empty title="lending.none" />}
      <ul className="stack">
        {lendings.map((each) => (
          <Line key={each.id} lending={each} />
        ))}
      </ul>
      <div>
        <Button
          disabled={lendable.length === 0}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("lending.lend")}
        </Button>
      </div>
      {open && (
        <LendForm
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function Line({ lending }: { lending: Lending }) {
  const me = useMe();
  const now = useNow();
  const staffName = useStaffName();
  const end = useEndLending();
  const running = lending.endedAt === null && Date.parse(lending.until) > now;
  const words = lending.permissions.map((each) => t(`permission.${each}`)).join("、");
  return (
    <li className="row wrap">
      <span className="grow">
        {lending.lender === me.id
          ? t("lending.to", { name: staffName(lending.borrower), words })
          : t("lending.from", { name: staffName(lending.lender), words })}
        <span className="muted small block">
          {t("lending.span", {
            from: exact(lending.from).slice(0, 16),
            until: exact(lending.endedAt ?? lending.until).slice(0, 16),
            reason: lending.reason,
          })}
        </span>
      </span>
      {running ? (
        <Button
          size="small"
          loading={end.isPending}
          onClick={() => {
            end.mutate(lending.id, {
              onSuccess: () => {
                toast.done(t("lending.ended-done"));
              },
            });
          }}
        >
          {t("lending.end")}
        </Button>
      ) : (
        <span className="chip">{t("lending.over")}</span>
      )}
    </li>
  );
}
