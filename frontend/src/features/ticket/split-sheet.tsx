import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { codesTo, useCatalog } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { BusinessField, OwnerFields, UrgencyField } from "./fields";
import type { SheetProps } from "./resolve-sheet";
import { LEVELS } from "./ticket-form";
import type { Urgency } from "./ticket-api";
import { useSplit } from "./together-api";

/** Part of the matter becomes a ticket of its own, with its own class and term. */
export function SplitSheet({ ticket, done }: SheetProps) {
  const [key] = useState(() => crypto.randomUUID());
  const split = useSplit(ticket.id, key);
  const [subject, setSubject] = useState("");
  const [detail, setDetail] = useState("");
  const [path, setPath] = useState(codesTo(useCatalog(), ticket.business));
  const [urgency, setUrgency] = useState<Urgency>(ticket.urgency);
  const [to, setTo] = useState({ team: ticket.team, owner: "" });
  const ready = subject.trim() !== "" && path.length === LEVELS;
  return (
    <Drawer open size={440} title={t("ticket.do.split")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        aria-label={t("ticket.do.split")}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          const business = path.at(-1) ?? "";
          const owner = to.owner === "" ? null : to.owner;
          split.mutate(
            { subject, detail, business, urgency, team: to.team, owner },
            {
              onSuccess: ({ number }) => {
                toast.done(t("ticket.opened", { number }));
                done();
              },
            },
          );
        }}
      >
        <p className="muted small">{t("ticket.split.hint", { number: ticket.number })}</p>
        <label htmlFor="split-subject">{t("ticket.subject")}</label>
        <Input
          id="split-subject"
          maxLength={200}
          value={subject}
          onChange={(event) => {
            setSubject(event.target.value);
          }}
        />
        <BusinessField id="split-business" value={path} change={setPath} />
        <label htmlFor="split-detail">{t("ticket.detail")}</label>
        <Input.TextArea
          id="split-detail"
          rows={3}
          maxLength={4000}
          value={detail}
          onChange={(event) => {
            setDetail(event.target.value);
          }}
        />
        <UrgencyField value={urgency} change={setUrgency} />
        <OwnerFields value={to} change={setTo} />
        <Button type="primary" htmlType="submit" disabled={!ready} loading={split.isPending}>
          {t("ticket.do.split")}
        </Button>
      </form>
    </Drawer>
  );
}
