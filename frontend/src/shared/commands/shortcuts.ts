import { useEffect } from "react";

import { allCommands } from "./commands";

const SEQUENCE_PAUSE = 1200;

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The name of a key press as commands write it: `mod+k`, `alt+1`, `?`, `g`. */
export function nameOf(event: KeyboardEvent): string {
  const chord = event.ctrlKey || event.metaKey ? "mod+" : event.altKey ? "alt+" : "";
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  return chord + (event.altKey && digit !== undefined ? digit : event.key.toLowerCase());
}

/** Listens once for the whole page and runs the command whose keys were pressed. */
export function useShortcuts() {
  useEffect(() => {
    let begun = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pressed = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const chord = name.includes("+") && name.length > 1;
      if (event.isComposing || (isWriting(event.target) && !chord)) return;
      const all = allCommands();
      const command =
        all.find(({ keys }) => begun !== "" && keys === `${begun} ${name}`) ??
        all.find(({ keys }) => keys === name);
      clearTimeout(timer);
      begun = "";
      if (command) {
        event.preventDefault();
        command.run();
      } else if (all.some(({ keys }) => keys?.startsWith(`${name} `))) {
        begun = name;
        timer = setTimeout(() => (begun = ""), SEQUENCE_PAUSE);
      }
    };
    addEventListener("keydown", pressed);
    return () => {
      clearTimeout(timer);
      removeEventListener("keydown", pressed);
    };
  }, []);
}
