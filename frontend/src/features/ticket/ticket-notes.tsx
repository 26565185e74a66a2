import { Button, Input } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { t } from "@/shared/i18n/i18n";
import { When } from "@/shared/ui/when";

import { useAddTicketNote, type TicketView } from "./ticket-api";

/** Notes among staff; the customer never sees them. */
export function TicketNotes({ ticket: { id, notes } }: { ticket: TicketView }) {
  const staffName = useStaffName();
  const { mutate: add, isPending } = useAddTicketNote(id);
  const [text, setText] = useState("");
  const submit = () => {
    if (text.trim() === "") return;
    add(text.trim(), {
      onSuccess: () => {
        setText("");
      },
    });
  };
  return (
    <section className="stack" aria-label={t("note.title")}>
      <h2>{t("note.title")}</h2>
      {notes.map((note) => (
        <div className="note words" key={note.at}>
          <b>{staffName(note.by)}</b> <When at={note.at} />
          <br />
          {note.text}
        </div>
      ))}
      <div className="row">
        <Input.TextArea
          aria-label={t("note.write")}
          placeholder={t("note.write")}
          autoSize={{ minRows: 1, maxRows: 5 }}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <Button onClick={submit} disabled={text.trim() === ""} loading={isPending}>
          {t("note.add")}
        </Button>
      </div>
    </section>
  );
}
