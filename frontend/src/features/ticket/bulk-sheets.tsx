import { Button, Drawer, Input } from "antd";
import { useState } from "react";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { BusinessField, OwnerFields, UrgencyField } from "./fields";
import { LEVELS } from "./ticket-form";
import type { Urgency } from "./ticket-api";
import { useBulkAssign, useBulkClassify, useBulkClose, type BulkResult } from "./together-api";

interface BulkProps {
  tickets: string[];
  done: (results: readonly BulkResult[]) => void;
  close: () => void;
}

interface SheetProps {
  title: string;
  ready: boolean;
  pending: boolean;
  submit: () => void;
  close: () => void;
  children: React.ReactNode;
}

function Sheet({ title, ready, pending, submit, close, children }: SheetProps) {
  return (
    <Drawer open size={420} title={title} onClose={close} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) submit();
        }}
      >
        {children}
        <Button type="primary" htmlType="submit" disabled={!ready} loading={pending}>
          {title}
        </Button>
      </form>
    </Drawer>
  );
}

export function BulkAssignSheet({ tickets, done, close }: BulkProps) {
  const me = useMe();
  const [to, setTo] = useState({ team: me.team, owner: "" });
  const assign = useBulkAssign();
  return (
    <Sheet
      title={t("ticket.bulk.give")}
      ready={to.team !== ""}
      pending={assign.isPending}
      close={close}
      submit={() => {
        const owner = to.owner === "" ? null : to.owner;
        assign.mutate({ tickets, team: to.team, owner }, { onSuccess: done });
      }}
    >
      <OwnerFields value={to} change={setTo} />
    </Sheet>
  );
}

export function BulkClassifySheet({ tickets, done, close }: BulkProps) {
  const [path, setPath] = useState<string[]>([]);
  const [urgency, setUrgency] = useState<Urgency>("ORDINARY");
  const classify = useBulkClassify();
  return (
    <Sheet
      title={t("ticket.bulk.classify")}
      ready={path.length === LEVELS}
      pending={classify.isPending}
      close={close}
      submit={() => {
        const business = path.at(-1) ?? "";
        classify.mutate({ tickets, business, urgency }, { onSuccess: done });
      }}
    >
      <BusinessField id="bulk-business" value={path} change={setPath} />
      <UrgencyField value={urgency} change={setUrgency} />
    </Sheet>
  );
}

/** Without a word from the customers, so it takes a reason for all of them. */
export function BulkCloseSheet({ tickets, done, close }: BulkProps) {
  const [reason, setReason] = useState("");
  const closing = useBulkClose();
  return (
    <Sheet
      title={t("ticket.bulk.close")}
      ready={reason.trim() !== ""}
      pending={closing.isPending}
      close={close}
      submit={() => {
        closing.mutate({ tickets, reason: reason.trim() }, { onSuccess: done });
      }}
    >
      <label htmlFor="bulk-reason">{t("ticket.reason-needed")}</label>
      <Input.TextArea
        id="bulk-reason"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
    </Sheet>
  );
}
