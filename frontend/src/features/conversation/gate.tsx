import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";

import { api, body } from "@/shared/api/client";
import type { Schema } from "@/shared/api/types";
import { t, tCode } from "@/shared/i18n/i18n";

type Finding = Schema<"Checked">["findings"][number];

const PAUSE = 300;

/** What compliance says of a draft, asked in the pauses of writing; nothing while that is not known. */
export function useGate(words: string): Schema<"Checked"> | undefined {
  const settled = useSettled(words.trim());
  const { data } = useQuery({
    queryKey: ["compliance", settled],
    queryFn: () =>
      body(
        api.POST("/api/desk/compliance/check", {
          body: { words: settled, language: /\p{Script=Han}/u.test(settled) ? "zh" : "en" },
        }),
      ),
    enabled: settled !== "",
    retry: false,
    staleTime: 60_000,
  });
  return settled === words.trim() ? data : undefined;
}

function useSettled(words: string): string {
  const [settled, settle] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      settle(words);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return settled;
}

interface GateProps {
  checked: Schema<"Checked"> | undefined;
  words: string;
  set: (words: string) => void;
}

/** The rules that speak against a draft, each with the way it may be said. */
export function Gate({ checked, words, set }: GateProps) {
  if (checked === undefined || checked.findings.length === 0) return null;
  return (
    <ul className="stack gate" role="status">
      {checked.findings.map((finding) => (
        <li key={finding.rule} className="row wrap">
          <span className={`chip ${finding.outcome === "BLOCK" ? "red" : "amber"}`}>
            {t(`compliance.${finding.outcome === "BLOCK" ? "BLOCK" : "NOTE"}`)}
          </span>
          <span className="small">
            {t("compliance.why", { rule: tCode("rule", finding.rule), words: finding.words })}
          </span>
          {finding.instead !== "" && (
            <Button
              size="small"
              title={finding.instead}
              onClick={() => {
                set(compliant(words, finding));
              }}
            >
              {t(finding.rule === "risk.missing" ? "compliance.add" : "compliance.instead")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A missing statement is added; the sentence with the words gives way to the compliant one. */
function compliant(words: string, { rule, words: found, instead }: Finding): string {
  if (rule === "risk.missing") return `${words.trimEnd()}\n${instead}`;
  const sentences = words.split(/(?<=[。！？!?\n])/);
  const folded = found.toLowerCase();
  const has = sentences.some((sentence) => sentence.toLowerCase().includes(folded));
  return has
    ? sentences.map((each) => (each.toLowerCase().includes(folded) ? instead : each)).join("")
    : instead;
}
