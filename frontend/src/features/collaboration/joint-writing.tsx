import { Button, Input, Radio } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { useWrite, type JointEntry } from "./joint-api";
import { PeopleSelect } from "./people-select";

const kinds = ["NOTE", "DECISION", "MEETING"] as const;

/** A note, a decision, or the minutes of a meeting. */
export function JointWriting({ id, members }: { id: string; members: string[] }) {
  const [kind, setKind] = useState<JointEntry["kind"]>("NOTE");
  const [text, setText] = useState("");
  const [heldOn, setHeldOn] = useState("");
  const [attendees, setAttendees] = useState<string[]>([]);
  const write = useWrite(id);
  const minutes = kind === "MEETING";
  const complete = text.trim() !== "" && (!minutes || heldOn !== "");
  const submit = () => {
    if (!complete) return;
    write.mutate(
      {
        kind,
        text: text.trim(),
        heldOn: minutes ? heldOn : null,
        attendees: minutes ? attendees : [],
      },
      {
        onSuccess: () => {
          setText("");
        },
      },
    );
  };
  return (
    <form
      className="inbox-acts stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Radio.Group
        optionType="button"
        size="small"
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as JointEntry["kind"]);
        }}
        options={kinds.map((each) => ({ value: each, label: t(`joint.kind.${each}`) }))}
      />
      {minutes && (
        <>
          <label htmlFor="joint-held">{t("joint.day")}</label>
          <Input
            id="joint-held"
            type="date"
            value={heldOn}
            onChange={(event) => {
              setHeldOn(event.target.value);
            }}
          />
          <label htmlFor="joint-attendees">{t("joint.attendees")}</label>
          <PeopleSelect id="joint-attendees" value={attendees} set={setAttendees} among={members} />
        </>
      )}
      <Input.TextArea
        aria-label={t(`joint.kind.${kind}`)}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={4000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            submit();
          }
        }}
      />
      <span>
        <Button
          type="primary"
          htmlType="submit"
          title="Ctrl+Enter"
          disabled={!complete}
          loading={write.isPending}
        >
          {t("joint.write")}
        </Button>
      </span>
    </form>
  );
}
