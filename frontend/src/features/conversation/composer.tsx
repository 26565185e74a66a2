import { Button, Input, Segmented, Tag } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { useCommands } from "@/shared/commands/commands";
import { Gate, useGate } from "@/shared/gate/gate";
import { t } from "@/shared/i18n/i18n";
import { useLive } from "@/shared/live/live-provider";

import { useAddNote, useConversation } from "./conversation-api";
import { clearDraft, draftOf, useDraft } from "./draft";

export const LONGEST = 4000;

type Mode = "reply" | "note";

interface ComposerProps {
  conversation: string;
  /** What else can be done from here: transfer, ticket, close. */
  actions: ReactNode;
}

/** Where an agent writes, to the customer or, in the other mode, to colleagues. */
export function Composer({ conversation, actions }: ComposerProps) {
  const [mode, setMode] = useState<Mode>("reply");
  const field = useRef<TextAreaRef>(null);
  const to = (next: Mode) => {
    setMode(next);
    setTimeout(() => field.current?.focus(), 0);
  };
  useCommands([
    {
      id: "composer.reply",
      label: "composer.to-reply",
      keys: "r",
      run: () => {
        to("reply");
      },
    },
    {
      id: "composer.note",
      label: "composer.to-note",
      keys: "n",
      run: () => {
        to("note");
      },
    },
  ]);
  const written = useWritten(conversation, mode);
  const { customer } = useConversation(conversation);
  const checked = useGate(mode === "reply" ? written.text : "", customer.id);
  const stopped = checked?.outcome === "BLOCK";
  const asked = checked?.outcome === "ASK";
  const draft = useDraft(conversation);
  const { id: article } = draft.article ?? {};
  useEffect(() => {
    if (article !== undefined) field.current?.focus({ cursor: "end" });
  }, [article]);
  return (
    <form
      className={`composer ${mode}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!stopped) written.send(asked);
      }}
    >
      <div className="row">
        <Segmented<Mode>
          size="small"
          value={mode}
          onChange={to}
          options={[
            { value: "reply", label: t("composer.reply") },
            { value: "note", label: t("composer.note") },
          ]}
        />
        {mode === "reply" && draft.article && (
          <Tag
            closable
            className="cut"
            onClose={() => {
              draftOf(conversation).set({ ...draft, article: null });
            }}
          >
            {t("composer.from-article", {
              title: draft.article.title,
              version: draft.article.version,
            })}
          </Tag>
        )}
        <span className="grow" />
        {actions}
      </div>
      <Input.TextArea
        ref={field}
        aria-label={t(mode === "reply" ? "composer.reply" : "composer.note")}
        placeholder={t(mode === "reply" ? "composer.placeholder" : "composer.note-placeholder")}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={written.text}
        onChange={(event) => {
          written.set(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            if (!stopped && !asked) written.send();
          }
        }}
      />
      <Gate checked={checked} words={written.text} set={written.set} />
      <div className="row small muted">
        <span className={`grow ${written.tooLong ? "red" : ""}`}>
          {written.text.length > LONGEST * 0.8
            ? t("composer.length", { n: written.text.length, most: LONGEST })
            : t(mode === "reply" ? "composer.hint" : "composer.note-hint")}
        </span>
        <Button
          type="primary"
          htmlType="submit"
          disabled={!written.sendable || stopped}
          title="Ctrl+Enter"
        >
          {t(mode === "note" ? "composer.add-note" : asked ? "compliance.sure" : "composer.send")}
        </Button>
      </div>
    </form>
  );
}

function useWritten(conversation: string, mode: Mode) {
  const live = useLive();
  const addNote = useAddNote(conversation);
  const draft = useDraft(conversation);
  const [note, setNote] = useState("");
  const text = mode === "reply" ? draft.text : note;
  const tooLong = text.length > LONGEST;
  const sendable = text.trim() !== "" && !tooLong && !addNote.isPending;
  return {
    text,
    tooLong,
    sendable,
    set: (words: string) => {
      if (mode === "note") setNote(words);
      else {
        draftOf(conversation).set({ text: words, article: words === "" ? null : draft.article });
        live.typing(conversation);
      }
    },
    /** Whoever was asked about the words and sends them all the same is sure of them. */
    send: (sure = false) => {
      if (!sendable) return;
      if (mode === "note") {
        addNote.mutate(text.trim(), {
          onSuccess: () => {
            setNote("");
          },
        });
      } else {
        const { article } = draft;
        live.send(
          conversation,
          text.trim(),
          article ? { article: article.id, version: article.version } : undefined,
          sure,
        );
        clearDraft(conversation);
      }
    },
  };
}
