import { t } from "@/shared/i18n/i18n";

import type { TicketView } from "./ticket-api";

/** The state as a word, coloured by whether somebody must act. */
export function TicketState({ ticket: { state, urgency } }: { ticket: TicketView }) {
  return (
    <>
      <span className={`chip ${colourOf(state)}`}>{t(`ticket.state.${state}`)}</span>
      {urgency === "URGENT" && <span className="chip red">{t("urgency.URGENT")}</span>}
    </>
  );
}

function colourOf(state: TicketView["state"]): string {
  switch (state) {
    case "OPEN":
      return "amber";
    case "ASSIGNED":
      return "gold";
    case "RESOLVED":
      return "green";
    case "CLOSED":
      return "";
  }
}
