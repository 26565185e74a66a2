import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useEffect, useMemo, type ReactNode } from "react";

import { useStore } from "@/shared/store";

import { Live } from "./live";

const LiveContext = createContext<Live | null>(null);

const dial = () => new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/desk`);

/** Holds the line open for as long as somebody is signed in. */
export function LiveProvider({ me, children }: { me: string; children: ReactNode }) {
  const queries = useQueryClient();
  const live = useMemo(() => new Live(me, queries, dial), [me, queries]);
  useEffect(() => {
    live.start();
    return () => {
      live.stop();
    };
  }, [live]);
  return <GivenLive live={live}>{children}</GivenLive>;
}

export function GivenLive({ live, children }: { live: Live; children: ReactNode }) {
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("No line to the server here");
  return live;
}

export const useLink = () => useStore(useLive().connection.link);

export function useLetters(conversation: string) {
  const letters = useStore(useLive().outbox.letters);
  return letters.filter((letter) => letter.conversation === conversation);
}
