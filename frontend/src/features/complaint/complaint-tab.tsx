import { Button } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { FileForm } from "./file-form";

interface TabProps {
  conversation: string;
  customer: string;
  subject: string;
  business: string | null;
}

/** A complaint out of the conversation, on the customer's behalf. */
export function ComplaintTab({ conversation, customer, subject, business }: TabProps) {
  const [filing, setFiling] = useState(false);
  if (!filing)
    return (
      <Button
        onClick={() => {
          setFiling(true);
        }}
      >
        + {t("complaint.new")}
      </Button>
    );
  return (
    <FileForm
      customer={customer}
      conversation={conversation}
      subject={subject}
      business={business}
      done={() => {
        setFiling(false);
      }}
    />
  );
}
