import { useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";

export const useCustomer = (id: string) =>
  useSuspenseQuery({
    queryKey: keys.customer(id),
    queryFn: () => body(api.GET("/api/desk/customers/{id}", { params: { path: { id } } })),
  }).data;
