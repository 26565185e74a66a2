import { Button } from "antd";

import { t } from "@/shared/i18n/i18n";

import { FileForm } from "./file-form";

/** What is known already of a complaint that is being filed. */
export interface Begun {
  subject: string;
  facts: string;
  business: string | null;
}

interface TabProps {
  conversation: string;
  customer: string;
  /** Null while none is being filed. */
  begun: Begun | null;
  begin: () => void;
  done: () => void;
}

/** A complaint out of the conversation, on the customer's behalf. */
export function ComplaintTab({ conversation, customer, begun, begin, done }: TabProps) {
  if (begun === null) return <Button onClick={begin}>+ {t("complaint.new")}</Button>;
  return <FileForm customer={customer} conversation={conversation} {...begun} done={done} />;
}
