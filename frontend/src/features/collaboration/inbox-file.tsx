import type { ReactNode } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { TermBar } from "@/shared/ui/term-bar";
import { When } from "@/shared/ui/when";

import { useInboxFile } from "./collaboration-api";
import { CallButton } from "./call-sheet";
import { InboxActs } from "./inbox-acts";
import { AnswerBlock, Filled, Steps } from "./request-parts";
import { RequestState } from "./request-state";

/** One request as its department sees it: the form and a masked customer, nothing else. */
export function InboxFileView({ id, place }: { id: string; place: ReactNode }) {
  const file = useInboxFile(id);
  const { request, customer, clock, steps } = file;
  const staffName = useStaffName();
  return (
    <article className="inbox-file stack" aria-label={request.number}>
      <header className="row wrap">
        <h1>{inMyLanguage(request.typeName)}</h1>
        <RequestState request={request} />
        <span className="grow" />
        {clock && <TermBar clock={clock} />}
      </header>
      <dl className="facts">
        <dt>{t("request.number")}</dt>
        <dd>{request.number}</dd>
        <dt>{t("request.customer")}</dt>
        <dd>
          {customer.name} · {customer.number}
        </dd>
        <dt>{t("request.asked-by")}</dt>
        <dd>
          {staffName(request.askedBy)} · <When at={request.askedAt} as="moment" />
        </dd>
        <dt>{t("request.handler")}</dt>
        <dd>{request.handler === null ? t("inbox.nobody") : staffName(request.handler)}</dd>
      </dl>
      <h2>{t("request.asked-for")}</h2>
      <Filled request={request} />
      <AnswerBlock request={request} />
      <InboxActs file={file} />
      <CallButton about={`request:${request.id}`} />
      <h2>{t("request.history")}</h2>
      <Steps steps={steps} />
      {place}
    </article>
  );
}
