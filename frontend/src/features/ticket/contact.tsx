import { Button } from "antd";

import { t } from "@/shared/i18n/i18n";

import { useContact, type TicketView } from "./ticket-api";

/** The number a customer left for calling back: masked until somebody needs it, which is kept. */
export function Contact({ ticket: { id, contact } }: { ticket: TicketView }) {
  const { data, mutate: show, isPending } = useContact(id);
  if (contact === null) return null;
  return (
    <>
      <dt>{t("ticket.contact")}</dt>
      <dd className="row">
        {data?.phone ?? contact}
        {!data && (
          <Button
            size="small"
            loading={isPending}
            onClick={() => {
              show();
            }}
          >
            {t("ticket.show-contact")}
          </Button>
        )}
      </dd>
    </>
  );
}
