import { Button, Input, Popover } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";

import { useAddNote, useConversation } from "@/features/conversation/conversation-api";
import { Composer } from "@/features/conversation/composer";
import { useGuests, useJoin, useTakeOver } from "@/features/routing/routing-api";
import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

/** What a supervisor does about a conversation that somebody else serves: a hint for the agent, or it becomes theirs. */
export function WatchActs({ id }: { id: string }) {
  const { conversation } = useConversation(id);
  const me = useMe();
  const guests = useGuests(id);
  if (conversation.state !== "ASSIGNED" && conversation.state !== "WAITING") return null;
  if (conversation.owner === me.id) return null;
  if (guests.includes(me.id)) return <Composer conversation={id} actions={<Part id={id} />} />;
  return (
    <div className="watch-acts row">
      {conversation.state === "ASSIGNED" && <Whisper id={id} />}
      {conversation.state === "ASSIGNED" && <Join id={id} />}
      {me.permissions.includes("SERVE") && <TakeOver id={id} />}
    </div>
  );
}

function Whisper({ id }: { id: string }) {
  const [words, setWords] = useState("");
  const { mutate, isPending } = useAddNote(id);
  const send = () => {
    if (words.trim() === "") return;
    mutate(words.trim(), {
      onSuccess: () => {
        setWords("");
        toast.done(t("watch.whispered"));
      },
    });
  };
  return (
    <>
      <Input
        className="grow"
        aria-label={t("watch.whisper")}
        placeholder={t("watch.whisper")}
        maxLength={4000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
        onPressEnter={send}
      />
      <Button onClick={send} loading={isPending} disabled={words.trim() === ""}>
        {t("watch.whisper-send")}
      </Button>
    </>
  );
}

function Join({ id }: { id: string }) {
  const { mutate, isPending } = useJoin(id);
  return (
    <Button
      loading={isPending}
      title={t("watch.join-hint")}
      onClick={() => {
        mutate(true, {
          onSuccess: () => {
            toast.done(t("watch.joined"));
          },
        });
      }}
    >
      {t("watch.join")}
    </Button>
  );
}

function Part({ id }: { id: string }) {
  const { mutate, isPending } = useJoin(id);
  return (
    <Button
      size="small"
      loading={isPending}
      onClick={() => {
        mutate(false);
      }}
    >
      {t("watch.part")}
    </Button>
  );
}

function TakeOver({ id }: { id: string }) {
  const [reason, setReason] = useState("");
  const navigate = useNavigate();
  const { mutate, isPending } = useTakeOver(id, () => {
    toast.done(t("watch.taken"));
    void navigate(`/c/${id}`);
  });
  return (
    <Popover
      trigger="click"
      placement="topRight"
      title={t("watch.take-over")}
      content={
        <form
          className="stack take-over"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "") mutate(reason.trim());
          }}
        >
          <p className="muted small">{t("watch.take-over-hint")}</p>
          <Input
            autoFocus
            aria-label={t("watch.take-over-why")}
            placeholder={t("watch.take-over-why")}
            maxLength={500}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
          <Button
            type="primary"
            htmlType="submit"
            disabled={reason.trim() === ""}
            loading={isPending}
          >
            {t("watch.take-over")}
          </Button>
        </form>
      }
    >
      <Button>{t("watch.take-over")}</Button>
    </Popover>
  );
}
