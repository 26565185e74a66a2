import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";

/** Businesses by their names; serving in English is a skill as well. */
export function useSkillName() {
  const businessName = useBusinessName();
  return (code: string) => (code === "lang.en" ? t("skills.english") : businessName(code));
}
