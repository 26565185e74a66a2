import { useCallback, useEffect, useRef, useState } from "react";

import { useSave, type Proposal, type Writing } from "./editorial-api";

const PAUSE = 900;

type Saving = "saved" | "writing" | "saving";

/** Saves after a pause and on demand, one save at a time; leaving with unsaved words is warned of. */
export function useAutosave(proposal: Proposal) {
  const { mutateAsync } = useSave(proposal.id);
  const [writing, setWriting] = useState<Omit<Writing, "version">>(() => ({
    base: proposal.base,
    content: proposal.content,
    reason: proposal.reason,
  }));
  const [state, setState] = useState<Saving>("saved");
  const [error, setError] = useState<unknown>(null);
  const newest = useRef(writing);
  const kept = useRef(writing);
  const version = useRef(proposal.version);
  const line = useRef(Promise.resolve(true));

  const save = useCallback(() => {
    const once = async () => {
      const sent = newest.current;
      if (sent === kept.current) return true;
      setState("saving");
      try {
        const saved = await mutateAsync({ ...sent, version: version.current });
        version.current = saved.version;
        kept.current = sent;
        setError(null);
        setState(newest.current === sent ? "saved" : "writing");
        return true;
      } catch (failure) {
        setError(failure);
        setState("writing");
        return false;
      }
    };
    line.current = line.current.then(once);
    return line.current;
  }, [mutateAsync]);

  useEffect(() => {
    if (state !== "writing") return;
    const timer = setTimeout(() => void save(), PAUSE);
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("beforeunload", warn);
    };
  }, [state, writing, save]);

  // Going to another page of the desk saves what the pause had not yet.
  useEffect(() => () => void save(), [save]);

  const write = (part: Partial<typeof writing>) => {
    newest.current = { ...newest.current, ...part };
    setWriting(newest.current);
    setState("writing");
  };
  return { writing, write, save, state, error };
}
