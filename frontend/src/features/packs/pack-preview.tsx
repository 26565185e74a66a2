import { Button, Input } from "antd";
import { useState } from "react";

import { language, t } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";
import { Pane } from "@/shared/ui/pane";

import { PackLines } from "./pack-lines";
import { useGoAhead, useReadAgain, type Pack, type Verdict } from "./packs-api";

const verdicts: Verdict[] = ["NEW", "CHANGED", "SAME", "PROPOSED", "BAD"];

/** What the file would do, row by row; nothing happens before somebody lets it go ahead. */
export function PackPreview({ pack, settled = false }: { pack: Pack; settled?: boolean }) {
  const [shown, setShown] = useState<Verdict | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const toggle = (number: number) => {
    const next = new Set(left);
    if (!next.delete(number)) next.add(number);
    setLeft(next);
  };
  return (
    <>
      {!settled && <GoAhead pack={pack} left={left} />}
      <div className="row wrap" role="group" aria-label={t("packs.filter")}>
        <Filter
          words={t("packs.all")}
          n={pack.total}
          on={shown === null}
          choose={() => {
            setShown(null);
          }}
        />
        {verdicts
          .filter((verdict) => (pack.counts[verdict] ?? 0) > 0)
          .map((verdict) => (
            <Filter
              key={verdict}
              words={t(`packs.verdict.${verdict}`)}
              n={pack.counts[verdict] ?? 0}
              on={shown === verdict}
              choose={() => {
                setShown(verdict);
              }}
            />
          ))}
        <span className="grow" />
        {(pack.counts.BAD ?? 0) > 0 && (
          <a href={`/api/desk/packs/${pack.id}/bad-rows?language=${language.get()}`} download>
            {t("packs.bad-rows")}
          </a>
        )}
      </div>
      <Pane key={shown} what="packs.preview">
        <PackLines pack={pack} verdict={shown} left={left} {...(settled ? {} : { toggle })} />
      </Pane>
    </>
  );
}

interface FilterProps {
  words: string;
  n: number;
  on: boolean;
  choose: () => void;
}

function Filter({ words, n, on, choose }: FilterProps) {
  return (
    <button className={`plain pack-filter ${on ? "on" : ""}`} aria-pressed={on} onClick={choose}>
      {words} <b>{n}</b>
    </button>
  );
}

function GoAhead({ pack, left }: { pack: Pack; left: ReadonlySet<number> }) {
  const [reason, setReason] = useState("");
  const goAhead = useGoAhead(pack.id);
  const readAgain = useReadAgain(pack.id);
  const n = (pack.counts.NEW ?? 0) + (pack.counts.CHANGED ?? 0) - left.size;
  return (
    <form
      className="row wrap pack-go"
      onSubmit={(event) => {
        event.preventDefault();
        goAhead.mutate(
          { without: [...left], reason: reason.trim() },
          {
            onSuccess: () => {
              toast.done(t("packs.gone-ahead", { n }));
            },
          },
        );
      }}
    >
      <Input
        className="grow"
        maxLength={500}
        aria-label={t("packs.reason")}
        placeholder={t("packs.reason")}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <Button
        loading={readAgain.isPending}
        onClick={() => {
          readAgain.mutate(undefined);
        }}
      >
        {t("packs.read-again")}
      </Button>
      <Button type="primary" htmlType="submit" disabled={n === 0} loading={goAhead.isPending}>
        {t("packs.go-ahead", { n })}
      </Button>
      <p className="muted small pack-promise">{t("packs.promise")}</p>
    </form>
  );
}
