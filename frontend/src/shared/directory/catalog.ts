import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";
import { inMyLanguage, t } from "@/shared/i18n/i18n";

type BusinessView = Schema<"BusinessView">;

export const catalogQuery = queryOptions({
  queryKey: keys.catalog,
  queryFn: () => body(api.GET("/api/desk/catalog")),
  staleTime: 3_600_000,
});

export const useCatalog = () => useSuspenseQuery(catalogQuery).data;

/** From the first level down to the code, as far as it is known. */
export function pathTo(tree: readonly BusinessView[], code: string): BusinessView[] {
  const found = tree.find((each) => code === each.code || code.startsWith(`${each.code}.`));
  return found ? [found, ...pathTo(found.of, code)] : [];
}

export const codesTo = (tree: readonly BusinessView[], code: string | null) =>
  code === null ? [] : pathTo(tree, code).map((each) => each.code);

/** Classes that nothing is filed under any more; what was filed under them is still read. */
const useRetired = () =>
  useQuery({
    queryKey: [...keys.catalog, "retired"],
    queryFn: () => body(api.GET("/api/desk/catalog/retired")),
    staleTime: 3_600_000,
  }).data ?? [];

/** "银行卡 / 借记卡 / 挂失与补卡", or only its last part. */
export function useBusinessName() {
  const tree = useCatalog();
  const retired = useRetired();
  return (code: string | null, whole = true) => {
    if (code === null || code === "") return t("business.unknown");
    if (code === "general") return t("business.general");
    const old = retired.find((each) => each.code === code);
    if (old) return t("business.retired", { name: inMyLanguage(old.name) });
    const names = pathTo(tree, code).map(({ name }) => inMyLanguage(name));
    return (whole ? names.join(" / ") : names.at(-1)) ?? code;
  };
}

export interface CascaderOption {
  value: string;
  label: string;
  children?: CascaderOption[];
}

export function useCatalogOptions(): CascaderOption[] {
  const option = ({ code, name, of }: BusinessView): CascaderOption => ({
    value: code,
    label: inMyLanguage(name),
    ...(of.length > 0 ? { children: of.map(option) } : {}),
  });
  return useCatalog().map(option);
}
