import { useBusinessName } from "@/shared/directory/catalog";
import { tCode } from "@/shared/i18n/i18n";

/** The words for a label: of a class of business its name, of an urgency ours, of any other set the label itself. */
export function useLabelName() {
  const businessName = useBusinessName();
  return (set: string, label: string) => {
    if (set === "business") return businessName(label);
    return tCode(set, label);
  };
}

export const setName = (set: string) => tCode("intent.set", set);

export const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
