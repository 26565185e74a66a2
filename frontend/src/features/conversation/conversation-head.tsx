import type { ReactNode } from "react";

import { customerName } from "@/shared/directory/customer-name";
import { t, tCode } from "@/shared/i18n/i18n";
import { useBusinessName } from "@/shared/directory/catalog";
import { Emotion } from "@/shared/ui/emotion";

import { useConversation } from "./conversation-api";
import { TagsEditor } from "./tags-editor";

interface HeadProps {
  id: string;
  path: ReactNode;
  /** What a machine made of it, beside its subject. */
  labels?: ReactNode;
  /** How sure the house is of who this is. */
  identity?: ReactNode;
  mine?: boolean;
}

/** Who this is and how they feel; `path` says how they came here. */
export function ConversationHead({ id, path, labels, identity, mine = false }: HeadProps) {
  const { conversation, customer } = useConversation(id);
  const businessName = useBusinessName();
  return (
    <header className="conversation-head">
      <div className="row wrap">
        <h1 className="cut">{customerName(customer)}</h1>
        <span className={`chip ${customer.value === "ORDINARY" ? "" : "gold"}`}>
          {t(`value.${customer.value}`)}
        </span>
        {identity}
        <span className="chip">{tCode("language", conversation.language)}</span>
        <Emotion level={conversation.emotion} />
        {conversation.state !== "ASSIGNED" && (
          <span className="chip">{t(`conversation.state.${conversation.state}`)}</span>
        )}
        <span className="grow" />
        <TagsEditor id={id} tags={conversation.tags} mayEdit={mine} />
      </div>
      <div className="row small muted">
        <span className="cut" title={businessName(conversation.business)}>
          {conversation.subject || t("conversation.no-subject")}
          {conversation.business !== null && ` · ${businessName(conversation.business)}`}
        </span>
        <span className="grow" />
        {labels}
      </div>
      {path}
    </header>
  );
}
