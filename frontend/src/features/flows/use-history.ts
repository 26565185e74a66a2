import { useRef, useState } from "react";

/** Letters typed in one go are taken back in one go. */
const ONE_GO = 800;

interface History<T> {
  past: readonly T[];
  /** Null while what is saved stands on the screen. */
  edited: T | null;
  future: readonly T[];
}

/** What is edited, with every step back and forth. */
export function useHistory<T>(saved: T) {
  const [{ past, edited, future }, set] = useState<History<T>>({
    past: [],
    edited: null,
    future: [],
  });
  const lastAt = useRef(0);
  const now = edited ?? saved;
  const change = (next: T) => {
    const at = Date.now();
    const goesOn = edited !== null && at - lastAt.current < ONE_GO;
    lastAt.current = at;
    set({ past: goesOn ? past : [...past, now], edited: next, future: [] });
  };
  const undo = () => {
    const before = past.at(-1);
    if (before === undefined) return;
    lastAt.current = 0;
    set({ past: past.slice(0, -1), edited: before, future: [now, ...future] });
  };
  const redo = () => {
    const [after, ...later] = future;
    if (after === undefined) return;
    lastAt.current = 0;
    set({ past: [...past, now], edited: after, future: later });
  };
  /** This is saved now; what was written meanwhile stays. */
  const kept = (sent: T) => {
    set((latest) => (latest.edited === sent ? { ...latest, edited: null } : latest));
  };
  return {
    now,
    dirty: edited !== null && edited !== saved,
    change,
    undo: past.length > 0 ? undo : null,
    redo: future.length > 0 ? redo : null,
    kept,
  };
}
