import { useQuery, useSuspenseQuery } from "@tanstack/react-query";

import { api, body } from "@/shared/api/client";
import { keys } from "@/shared/api/keys";
import type { Schema } from "@/shared/api/types";

export type Topic = Schema<"TopicsToday">["topics"][number];

/** The server compares twice a minute. */
export const useTopics = () =>
  useSuspenseQuery({
    queryKey: keys.topics,
    queryFn: () => body(api.GET("/api/desk/topics")),
    refetchInterval: 30_000,
  }).data;

export const useTopicExamples = (business: string) =>
  useQuery({
    queryKey: keys.topicExamples(business),
    queryFn: () =>
      body(api.GET("/api/desk/topics/{business}/examples", { params: { path: { business } } })),
  });
