import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";

import { api, body } from "@/shared/api/client";
import type { Schema } from "@/shared/api/types";
import { t } from "@/shared/i18n/i18n";

type Checked = Schema<"Checked">;
type Finding = Checked["findings"][number];

const PAUSE = 300;
const MISSING = "risk.missing";

/** What compliance says of a draft, asked in the pauses of writing; nothing while that is not known. */
export function useGate(words: string, customer: string | null = null): Checked | undefined {
  const settled = useSettled(words.trim());
  const { data } = useQuery({
    queryKey: ["compliance", "check", settled, customer],
    queryFn: () =>
      body(
        api.POST("/api/desk/compliance/check", {
          body: {
            words: settled,
            language: /\p{Script=Han}/u.test(settled) ? "zh" : "en",
            customer,
          },
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
  checked: Checked | undefined;
  words: string;
  set: (words: string) => void;
}

const COLOURS = { BLOCK: "red", ASK: "amber", NOTE: "", PASS: "" } as const;

/** The rules that speak against a draft, each with the way it may be said. */
export function Gate({ checked, words, set }: GateProps) {
  if (checked === undefined || checked.findings.length === 0) return null;
  return (
    <ul className="stack gate" role="status">
      {checked.findings.map((finding) => (
        <li key={finding.rule} className="row wrap">
          <span className={`chip ${COLOURS[finding.outcome]}`}>
            {t(`compliance.${finding.outcome}`)}
          </span>
          <span className="small">
            {finding.rule === "gate.failed"
              ? t("compliance.unavailable")
              : t("compliance.why", { rule: finding.name, words: finding.words })}
          </span>
          {finding.instead !== "" && (
            <Button
              size="small"
              title={finding.instead}
              onClick={() => {
                set(compliant(words, finding));
              }}
            >
              {t(finding.rule === MISSING ? "compliance.add" : "compliance.instead")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const ENDS = ["。", "！", "？", "!", "?", "\n"];

/** A missing statement is added; the sentence with the words gives way to the compliant one. */
function compliant(words: string, { rule, from, to, instead }: Finding): string {
  const text = words.trim();
  if (rule === MISSING) return `${text}\n${instead}`;
  const before = Math.max(...ENDS.map((end) => text.lastIndexOf(end, from - 1))) + 1;
  const ends = ENDS.map((end) => text.indexOf(end, to)).filter((at) => at >= 0);
  const after = ends.length === 0 ? text.length : Math.min(...ends) + 1;
  return text.slice(0, from === 0 ? 0 : before) + instead + text.slice(after);
}
