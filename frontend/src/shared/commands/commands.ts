import { useEffect, useId } from "react";

import type { Message } from "@/shared/i18n/i18n";

/** Something that can be done: a menu entry, a shortcut and a line in the palette are all views of it. */
export interface Command {
  id: string;
  label: Message;
  /** `g d` is a sequence, `mod+k` a chord; `mod` is Ctrl or ⌘. */
  keys?: string;
  run: () => void;
}

const offered = new Map<string, readonly Command[]>();

export const allCommands = (): Command[] => [...offered.values()].flat();

/** Offers commands for as long as the component is on the screen. */
export function useCommands(commands: readonly Command[]) {
  const owner = useId();
  useEffect(() => {
    offered.set(owner, commands);
  });
  useEffect(
    () => () => {
      offered.delete(owner);
    },
    [owner],
  );
}
