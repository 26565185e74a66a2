import { Button, Input, Select } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { t } from "@/shared/i18n/i18n";

import { useLink, useUnlink, type LinkKind, type Together } from "./together-api";

const kinds = ["RELATED", "DUPLICATE", "CAUSED_BY"] as const;

interface LinksProps {
  ticket: string;
  links: Together["links"];
  mayChange: boolean;
}

/** The tickets that this one belongs together with, and how. */
export function TicketLinks({ ticket, links, mayChange }: LinksProps) {
  const unlink = useUnlink(ticket);
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t("ticket.links")} className="stack tight">
      <div className="row">
        <h2 className="grow">{t("ticket.links")}</h2>
        {mayChange && (
          <button
            className="plain link small"
            onClick={() => {
              setAdding(!adding);
            }}
          >
            {t("ticket.link.add")}
          </button>
        )}
      </div>
      {adding && (
        <NewLink
          ticket={ticket}
          done={() => {
            setAdding(false);
          }}
        />
      )}
      {links.length === 0 && !adding && <p className="muted small">{t("ticket.link.none")}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.kind + link.ticket} className="row small linked">
            <span className="chip">{t(`ticket.link.${link.kind}.${side(link.outward)}`)}</span>
            <Link to={`/tickets/${link.ticket}`} className="grow cut" title={link.subject}>
              {link.number} {link.subject}
            </Link>
            <span className="muted nowrap">{t(`ticket.state.${link.state}`)}</span>
            {mayChange && link.kind !== "MERGED" && link.kind !== "SPLIT" && (
              <button
                className="plain"
                aria-label={t("ticket.link.remove", { number: link.number })}
                onClick={() => {
                  unlink.mutate({ other: link.ticket, kind: link.kind });
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const side = (outward: boolean) => (outward ? "out" : "in");

function NewLink({ ticket, done }: { ticket: string; done: () => void }) {
  const link = useLink(ticket);
  const [other, setOther] = useState("");
  const [kind, setKind] = useState<LinkKind>("RELATED");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (other.trim() !== "") link.mutate({ other, kind }, { onSuccess: done });
      }}
    >
      <Select
        aria-label={t("ticket.link.kind")}
        size="small"
        style={{ width: 110 }}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`ticket.link.${value}.out`) }))}
      />
      <Input
        autoFocus
        size="small"
        aria-label={t("ticket.number")}
        placeholder="T20261126-0001"
        value={other}
        onChange={(event) => {
          setOther(event.target.value);
        }}
      />
      <Button size="small" type="primary" htmlType="submit" loading={link.isPending}>
        {t("ticket.link.add")}
      </Button>
    </form>
  );
}
