import { useQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type PromptStep = Schema<"PromptStep">;

const NOTHING: Schema<"Prompts"> = { phrases: [], steps: [] };

/** What to say and do next; nothing until it is known, so that it never holds up the rest. */
export const usePrompts = (conversation: string) =>
  useQuery({
    queryKey: keys.aboutPart(conversation, "prompts"),
    queryFn: () =>
      body(
        api.GET("/api/desk/conversations/{id}/prompts", { params: { path: { id: conversation } } }),
      ),
  }).data ?? NOTHING;
