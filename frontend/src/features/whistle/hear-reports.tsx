import { Button, Input } from "antd";
import { useState } from "react";

import { useStaffName } from "@/shared/directory/staff";
import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import {
  useAnswer,
  useCloseReport,
  useIdentity,
  useReport,
  useReports,
  useTake,
  type WhistleCard,
} from "./whistle-api";
import { WhistleLines } from "./whistle-lines";

/** The officers' list; what a report says is for the one who took it. */
export function HearReports() {
  const cards = useReports();
  const [chosen, setChosen] = useState<string | null>(null);
  const take = useTake();
  const open = cards.find(({ id, mine }) => id === chosen && mine);
  return (
    <div className="terms-rules">
      <div className="terms-side stack">
        {cards.length === 0 && <Empty title="whistle.none" />}
        <ul aria-label={t("whistle.hear")}>
          {cards.map((card) => (
            <li key={card.id} className="row queue-item" aria-label={card.number}>
              <span className="grow">
                <b>{card.number}</b> {tCode("whistle.category", card.category)}
                <br />
                <span className="small muted">
                  {card.filedOn} · {t(card.named ? "whistle.named" : "whistle.nameless")} ·{" "}
                  {t(`whistle.state.${card.state}`)}
                </span>
              </span>
              {card.state === "FILED" && (
                <Button
                  size="small"
                  loading={take.isPending}
                  onClick={() => {
                    take.mutate(card.id, {
                      onSuccess: () => {
                        setChosen(card.id);
                      },
                    });
                  }}
                >
                  {t("whistle.take")}
                </Button>
              )}
              {card.mine && (
                <Button
                  size="small"
                  onClick={() => {
                    setChosen(card.id);
                  }}
                >
                  {t("whistle.look")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {take.error && <span role="alert">{problemText(take.error)}</span>}
      </div>
      <div className="scroll">
        {open ? (
          <Pane key={open.id} what="whistle.title">
            <Open card={open} />
          </Pane>
        ) : (
          <Empty title="whistle.choose" hint="whistle.taken-only" />
        )}
      </div>
    </div>
  );
}

function Open({ card }: { card: WhistleCard }) {
  const sheet = useReport(card.id);
  const staffName = useStaffName();
  const answer = useAnswer(card.id);
  const identity = useIdentity(card.id);
  const close = useCloseReport(card.id);
  return (
    <div className="terms-detail stack">
      <WhistleLines sheet={sheet} />
      {card.state === "TAKEN" && (
        <>
          <Said
            label={t("whistle.answer-words")}
            action={t("whistle.answer")}
            send={(words) => {
              answer.mutate(words);
            }}
          />
          {card.named && (
            <Said
              label={t("whistle.identity-why")}
              action={t("whistle.identity")}
              send={(words) => {
                identity.mutate(words);
              }}
            />
          )}
          {identity.data && (
            <p role="status">
              {t("whistle.identity-is", { who: staffName(identity.data.writer) })}
            </p>
          )}
          <Said
            label={t("whistle.close-words")}
            action={t("whistle.close")}
            send={(words) => {
              close.mutate(words);
            }}
          />
        </>
      )}
    </div>
  );
}

function Said({
  label,
  action,
  send,
}: {
  label: string;
  action: string;
  send: (words: string) => void;
}) {
  const [words, setWords] = useState("");
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        send(words.trim());
        setWords("");
      }}
    >
      <Input
        aria-label={label}
        placeholder={label}
        maxLength={10_000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      <Button htmlType="submit" disabled={words.trim() === ""}>
        {action}
      </Button>
    </form>
  );
}
