import { Input } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useHoldNumbered, useLiftHold, useRetention, useSetHold, type Hold } from "./retention-api";
import { SaidWhy } from "./said-why";

/** Keeps everything of one customer from being deleted, until it is lifted. */
export function HoldForm({ customer }: { customer: string }) {
  const set = useSetHold(customer);
  const hold = useRetention().holds.find(
    (each) => each.customer === customer && each.matter === null,
  );
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

/** The same for one matter, or for a customer, by the number that people know. */
export function HoldByNumber() {
  const [number, setNumber] = useState("");
  const set = useHoldNumbered();
  return (
    <div className="row wrap">
      <Input
        className="hold-number"
        aria-label={t("hold.number")}
        placeholder={t("hold.number")}
        maxLength={40}
        value={number}
        onChange={({ target }) => {
          setNumber(target.value);
        }}
      />
      <div className="grow">
        <SaidWhy
          act={t("hold.set")}
          busy={set.isPending}
          say={(why) => {
            set.mutate(
              { number: number.trim(), why },
              {
                onSuccess: () => {
                  setNumber("");
                },
              },
            );
          }}
        />
      </div>
    </div>
  );
}

const ROOMS: Record<string, string> = {
  ticket: "/tickets",
  complaint: "/complaints",
  conversation: "/c",
};

function Matter({ matter }: { matter: string }) {
  const [kind = "", id = ""] = matter.split(":");
  const room = ROOMS[kind];
  return room === undefined ? (
    <code className="small">{matter}</code>
  ) : (
    <Link to={`${room}/${id}`}>{tCode("hold.matter", kind)}</Link>
  );
}

export function OneHold({ hold: { id, customer, matter, why, setBy, setAt } }: { hold: Hold }) {
  const name = useStaffName();
  const lift = useLiftHold(id);
  return (
    <div className="stack">
      <span className="row wrap">
        <span className="chip amber">{t("hold.in-force")}</span>
        {matter !== null && <Matter matter={matter} />}
        <Link to={`/customers?customer=${customer}`}>{t("hold.customer")}</Link>
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
