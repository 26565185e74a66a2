import { t } from "@/shared/i18n/i18n";
import { firstContactDefinition } from "@/shared/ui/first-contact";

import { useFirstContact } from "./together-api";

/** How often the first time was enough; the definition is there for whoever points at it. */
export function FirstContact() {
  const counted = useFirstContact();
  if (counted === undefined || counted.resolved === 0) return null;
  const share = Math.round((counted.atFirst / counted.resolved) * 100);
  return (
    <span className="first-contact" title={firstContactDefinition(counted)}>
      {t("first-contact.short")} <b>{share}%</b> ({counted.atFirst}/{counted.resolved})
    </span>
  );
}
