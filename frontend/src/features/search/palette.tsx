import { Modal } from "antd";
import { useDeferredValue, useId, useState, type KeyboardEvent } from "react";

import { allCommands, type Command } from "@/shared/commands/commands";
import { t, type Message } from "@/shared/i18n/i18n";

import { useEverything } from "./search-api";
import "./search.css";

interface Line {
  key: string;
  group: Message;
  title: string;
  more: string;
  run: () => void;
}

interface PaletteProps {
  close: () => void;
  go: (to: string) => void;
}

/** One field for everything that can be found or done. */
export function Palette({ close, go }: PaletteProps) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const [commands] = useState(allCommands);
  const list = useId();
  const q = useDeferredValue(words.trim());
  const { found, looking } = useEverything(q);
  const lines: Line[] = [
    ...found.map((each) => ({
      ...each,
      run: () => {
        go(each.to);
      },
    })),
    ...fitting(commands, q),
  ];
  const run = (line: Line | undefined) => {
    if (!line) return;
    close();
    line.run();
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(lines.length - 1, at + step)));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(lines[at]);
    }
  };
  return (
    <Modal open footer={null} closable={false} width={620} style={{ top: 90 }} onCancel={close}>
      <input
        className="palette-field"
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={`${list}-${String(at)}`}
        aria-label={t("search.placeholder")}
        placeholder={t("search.placeholder-long")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <ul id={list} role="listbox" className="palette-list scroll" aria-label={t("search.open")}>
        {lines.map((line, index) => (
          <li
            key={line.group + line.key}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            className={`palette-line row ${index === at ? "marked" : ""}`}
            onMouseMove={() => {
              setAt(index);
            }}
            onClick={() => {
              run(line);
            }}
          >
            <span className="palette-group muted small">
              {lines[index - 1]?.group === line.group ? "" : t(line.group)}
            </span>
            <span className="grow cut">{line.title}</span>
            <span className="muted small cut palette-more">{line.more}</span>
          </li>
        ))}
      </ul>
      {lines.length === 0 && (
        <p className="empty">{t(looking ? "search.looking" : "search.nothing")}</p>
      )}
    </Modal>
  );
}

const fitting = (commands: readonly Command[], q: string): Line[] =>
  commands
    .filter(({ id }) => !id.startsWith("search.") && !id.endsWith(".bare"))
    .map(({ id, label, keys, run }) => ({
      key: id,
      group: "search.commands" as const,
      title: t(label),
      more: keys ?? "",
      run,
    }))
    .filter(({ title }) => title.toLowerCase().includes(q.toLowerCase()));
