import { useQuery, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

import type { TicketFilter } from "./list-address";
import { useChange, type Urgency } from "./ticket-api";

export type LinkKind = Schema<"LinkKind">;
export type Together = Schema<"TicketTogether">;
export type SavedView = Schema<"SavedView">;
export type BulkResult = Schema<"BulkResult">;

const path = (id: string) => ({ params: { path: { id } } });

export const useLink = (id: string) =>
  useChange((link: { other: string; kind: LinkKind }) =>
    body(api.POST("/api/desk/tickets/{id}/links", { ...path(id), body: link })),
  );

export const useUnlink = (id: string) =>
  useChange(({ other, kind }: { other: string; kind: LinkKind }) =>
    body(
      api.DELETE("/api/desk/tickets/{id}/links/{kind}/{other}", {
        params: { path: { id, kind, other } },
      }),
    ),
  );

export const useMerge = (id: string) =>
  useChange((into: string) =>
    body(api.POST("/api/desk/tickets/{id}/merger", { ...path(id), body: { into } })),
  );

/** `key` is the same for every retry of one form, so pressing twice splits once. */
export const useSplit = (id: string, key: string) =>
  useChange((part: Schema<"TicketPart">) =>
    body(
      api.POST("/api/desk/tickets/{id}/parts", {
        params: { path: { id }, header: { "Idempotency-Key": key } },
        body: part,
      }),
    ),
  );

export const useAddTask = (id: string) =>
  useChange((task: { text: string; owner: string | null; dueOn: string | null }) =>
    body(api.POST("/api/desk/tickets/{id}/tasks", { ...path(id), body: task })),
  );

export const useFinishTask = (id: string) =>
  useChange((task: string) =>
    body(api.POST("/api/desk/tickets/{id}/tasks/{task}/done", { params: { path: { id, task } } })),
  );

export const useWatch = (id: string) =>
  useChange((watch: boolean) =>
    body(
      watch
        ? api.PUT("/api/desk/tickets/{id}/watching", path(id))
        : api.DELETE("/api/desk/tickets/{id}/watching", path(id)),
    ),
  );

export const useSeen = (id: string) =>
  useChange(() => body(api.POST("/api/desk/tickets/{id}/watching/seen", path(id))));

export const useConfirmIdentification = (id: string) =>
  useChange((as: { business: string; urgency: Urgency; team: string }) =>
    body(api.POST("/api/desk/tickets/{id}/identification", { ...path(id), body: as })),
  );

/** What a ticket of this class begins with; nothing until a class is chosen. */
export const useClassTemplate = (code: string | null) =>
  useQuery({
    queryKey: [...keys.catalog, "template", code],
    queryFn: () =>
      body(
        api.GET("/api/desk/catalog/templates/{code}", { params: { path: { code: code ?? "" } } }),
      ),
    enabled: code !== null && code !== "",
    staleTime: 300_000,
  }).data;

/** The bytes of the file as they are. */
export const useAttachFile = (id: string) =>
  useChange((file: File) =>
    body(
      api.POST("/api/desk/tickets/{id}/attachments", {
        params: { path: { id }, query: { name: file.name } },
        headers: { "Content-Type": "application/octet-stream" },
        body: file,
        bodySerializer: (content) => content as File,
      }),
    ),
  );

export const useSetFollowUp = (id: string) =>
  useChange((next: { day: string; what: string }) =>
    body(api.POST("/api/desk/tickets/{id}/follow-up", { ...path(id), body: next })),
  );

export const useFinishFollowUp = (id: string) =>
  useChange((outcome: string) =>
    body(api.POST("/api/desk/tickets/{id}/follow-up/done", { ...path(id), body: { outcome } })),
  );

export const useArchive = (id: string) =>
  useChange(() => body(api.POST("/api/desk/tickets/{id}/archive", path(id))));

export const useFirstContact = () =>
  useQuery({
    queryKey: [...keys.tickets, "first-contact"],
    queryFn: () => body(api.GET("/api/desk/tickets/first-contact")),
    staleTime: 60_000,
  }).data;

/** How much news there is of each ticket that I watch. */
export const useWatchedNews = () =>
  useQuery({
    queryKey: [...keys.tickets, "watched-news"],
    queryFn: () => body(api.GET("/api/desk/tickets/watched/news")),
  }).data ?? {};

export const useSavedViews = () =>
  useSuspenseQuery({
    queryKey: [...keys.tickets, "views"],
    queryFn: () => body(api.GET("/api/desk/ticket-views")),
  }).data;

export const useSaveView = () =>
  useChange(
    ({
      id,
      ...view
    }: {
      id: string;
      name: string;
      forTeam: boolean;
      filter: TicketFilter;
      columns: string[];
    }) => body(api.PUT("/api/desk/ticket-views/{id}", { ...path(id), body: view })),
  );

export const useRemoveView = () =>
  useChange((id: string) => body(api.DELETE("/api/desk/ticket-views/{id}", path(id))));

export const useBulkAssign = () =>
  useChange((all: { tickets: string[]; owner: string | null; team: string }) =>
    body(api.POST("/api/desk/tickets/bulk/owner", { body: all })),
  );

export const useBulkClassify = () =>
  useChange((all: { tickets: string[]; business: string; urgency: Urgency }) =>
    body(api.POST("/api/desk/tickets/bulk/classification", { body: all })),
  );

export const useBulkClose = () =>
  useChange((all: { tickets: string[]; reason: string }) =>
    body(api.POST("/api/desk/tickets/bulk/closing", { body: all })),
  );
