import { Button, Input } from "antd";
import { useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { useFollowReport } from "./whistle-api";
import { WhistleLines } from "./whistle-lines";

/** Where its writer reads what became of a report, by number and code, and adds to it. */
export function FollowReport() {
  const [number, setNumber] = useState("");
  const [secret, setSecret] = useState("");
  const [words, setWords] = useState("");
  const follow = useFollowReport();
  const sheet = follow.data;
  return (
    <div className="stack">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          follow.mutate({ number: number.trim(), secret: secret.trim(), words: null });
        }}
      >
        <Input
          aria-label={t("whistle.number")}
          placeholder={t("whistle.number")}
          value={number}
          onChange={({ target }) => {
            setNumber(target.value);
          }}
        />
        <Input
          aria-label={t("whistle.secret")}
          placeholder={t("whistle.secret")}
          autoComplete="off"
          value={secret}
          onChange={({ target }) => {
            setSecret(target.value);
          }}
        />
        <Button htmlType="submit" loading={follow.isPending}>
          {t("whistle.look")}
        </Button>
      </form>
      {follow.error && <span role="alert">{problemText(follow.error)}</span>}
      {sheet && (
        <>
          <WhistleLines sheet={sheet} />
          {sheet.state !== "CLOSED" && (
            <form
              className="row"
              onSubmit={(event) => {
                event.preventDefault();
                follow.mutate(
                  { number: number.trim(), secret: secret.trim(), words: words.trim() },
                  {
                    onSuccess: () => {
                      setWords("");
                    },
                  },
                );
              }}
            >
              <Input
                aria-label={t("whistle.add-words")}
                placeholder={t("whistle.add-words")}
                maxLength={10_000}
                value={words}
                onChange={({ target }) => {
                  setWords(target.value);
                }}
              />
              <Button htmlType="submit" disabled={words.trim() === ""}>
                {t("whistle.add")}
              </Button>
            </form>
          )}
        </>
      )}
    </div>
  );
}
