import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { BeginErrand } from "./begin-errand";
import { useBoard, type About } from "./errand-api";
import { ErrandCard } from "./errand-card";

import "./errand.css";

interface SectionProps {
  about: About;
  customer: string;
  origin?: string;
}

/**
 * The errands of a customer or a ticket, and how to begin another: what was entered for it stays while something must be said to
 * the customer first.
 */
export function ErrandSection(props: SectionProps) {
  return (
    <Pane what="errand.of-customer">
      <Section {...props} />
    </Pane>
  );
}

function Section({ about, customer, origin }: SectionProps) {
  const { errands } = useBoard(about);
  const [begins, setBegins] = useState(false);
  const [round, setRound] = useState(0);
  const go = useNavigate();
  const open = (id: string) => void go(`/errands?errand=${id}`);
  return (
    <section className="stack" aria-label={t("errand.of-customer")}>
      <div className="row">
        <h2 className="grow">{t("errand.of-customer")}</h2>
        <Button
          size="small"
          onClick={() => {
            setBegins(true);
          }}
        >
          {t("errand.begin")}
        </Button>
      </div>
      <ul className="errand-list">
        {errands.map((card) => (
          <li key={card.errand.id}>
            <ErrandCard
              card={card}
              open={() => {
                open(card.errand.id);
              }}
            />
          </li>
        ))}
      </ul>
      <BeginErrand
        key={`${origin ?? customer} ${String(round)}`}
        open={begins}
        customer={customer}
        origin={origin}
        begun={() => {
          setBegins(false);
          setRound(round + 1);
        }}
        close={() => {
          setBegins(false);
        }}
      />
    </section>
  );
}
