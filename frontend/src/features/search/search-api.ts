import { useQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import { useMe, type Permission } from "@/shared/directory/me";
import { customerName } from "@/shared/directory/customer-name";
import { language, t, type Message } from "@/shared/i18n/i18n";

const FEW = 5;

export interface Found {
  key: string;
  group: Message;
  title: string;
  more: string;
  to: string;
}

/** Looks in everything that may be read; each source answers when it can. */
export function useEverything(q: string): { found: Found[]; looking: boolean } {
  const { permissions } = useMe();
  const may = (permission: Permission) => q !== "" && permissions.includes(permission);
  const customers = useQuery({
    queryKey: [...keys.customers, "search", q],
    queryFn: () => body(api.GET("/api/desk/customers", { params: { query: { q } } })),
    enabled: may("READ_CUSTOMERS"),
  });
  const tickets = useQuery({
    queryKey: keys.ticketList("all", q),
    queryFn: () =>
      body(api.GET("/api/desk/tickets", { params: { query: { view: "all", q, limit: 200 } } })),
    enabled: may("WORK_TICKETS"),
  });
  const spoken = language.get();
  const articles = useQuery({
    queryKey: [...keys.knowledge, "search", q, spoken, FEW],
    queryFn: () =>
      body(
        api.GET("/api/desk/knowledge", { params: { query: { q, language: spoken, limit: FEW } } }),
      ),
    enabled: may("READ_KNOWLEDGE"),
  });
  const records = permissions.includes("SEARCH_RECORDS");
  const found: Found[] = [
    ...(customers.data ?? []).slice(0, FEW).map((customer) => ({
      key: customer.id,
      group: "search.customers" as const,
      title: customerName(customer),
      more: `${customer.number} · ${t(`value.${customer.value}`)}`,
      to: records ? `/records?customer=${customer.id}` : `/tickets?view=all&q=${customer.number}`,
    })),
    ...(tickets.data?.cards ?? []).slice(0, FEW).map(({ ticket, customer }) => ({
      key: ticket.id,
      group: "search.tickets" as const,
      title: ticket.subject,
      more: `${ticket.number} · ${customerName(customer)}`,
      to: `/tickets/${ticket.id}`,
    })),
    ...(articles.data ?? []).map((hit) => ({
      key: hit.article,
      group: "search.articles" as const,
      title: hit.title,
      more: hit.answer.slice(0, 60),
      to: `/knowledge?q=${encodeURIComponent(q)}&article=${hit.article}`,
    })),
  ];
  return { found, looking: customers.isFetching || tickets.isFetching || articles.isFetching };
}
