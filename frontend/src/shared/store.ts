import { useSyncExternalStore } from "react";

/** One value that outlives components, for what is neither server state nor in the URL. */
export class Store<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = () => this.value;

  readonly set = (next: T) => {
    if (Object.is(next, this.value)) return;
    this.value = next;
    for (const tell of this.listeners) tell();
  };

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);
