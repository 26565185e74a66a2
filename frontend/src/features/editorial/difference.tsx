import { Segmented } from "antd";
import { useState } from "react";

import { useBusinessName } from "@/shared/directory/catalog";
import { useStaffName } from "@/shared/directory/staff";
import { t, tCode } from "@/shared/i18n/i18n";
import { exact } from "@/shared/time/time";

import type { Comparison } from "./editorial-api";
import "./editorial.css";

type Part = Comparison["parts"][number];
type Side = "REMOVED" | "ADDED";

/** What changed, part by part, word by word: in one line of words, or old beside new. */
export function Difference({ comparison }: { comparison: Comparison }) {
  const [beside, setBeside] = useState(false);
  if (comparison.parts.length === 0) return <p className="muted">{t("difference.none")}</p>;
  return (
    <div className="stack difference">
      <Segmented
        size="small"
        value={beside ? "beside" : "inline"}
        onChange={(look) => {
          setBeside(look === "beside");
        }}
        options={[
          { value: "inline", label: t("difference.inline") },
          { value: "beside", label: t("difference.beside") },
        ]}
      />
      {comparison.parts.map((part) => (
        <section key={`${part.name}-${part.language ?? ""}`}>
          <h3>
            {tCode("article-part", part.name)}
            {part.language !== null && ` · ${t(`language.${part.language}`)}`}
          </h3>
          {beside ? (
            <div className="beside">
              <p className="words">
                <Pieces part={part} without="ADDED" />
              </p>
              <p className="words">
                <Pieces part={part} without="REMOVED" />
              </p>
            </div>
          ) : (
            <p className="words">
              <Pieces part={part} />
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function Pieces({ part, without }: { part: Part; without?: Side }) {
  const written = useWritten(part.name);
  return part.pieces
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, index) => {
      if (kind === "REMOVED") return <del key={index}>{written(text)}</del>;
      if (kind === "ADDED") return <ins key={index}>{written(text)}</ins>;
      return <span key={index}>{text}</span>;
    });
}

/** Codes, people and moments as people write them. */
function useWritten(name: string) {
  const businessName = useBusinessName();
  const staffName = useStaffName();
  return (text: string) => {
    switch (name) {
      case "business":
        return businessName(text);
      case "owner":
        return staffName(text);
      case "kind":
        return tCode("article-kind", text);
      case "audience":
        return tCode("audience", text);
      case "effective-from":
      case "effective-to":
        return exact(text);
      default:
        return text;
    }
  };
}
