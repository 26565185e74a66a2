import { t } from "@/shared/i18n/i18n";

import type { Sign } from "./conversation-api";

interface MarkedProps {
  text: string;
  signs: readonly Sign[];
}

/** A message with the words marked that gave the customer's mood away. */
export function Marked({ text, signs }: MarkedProps) {
  const pieces = signs.reduce<Piece[]>(
    (all, sign) => all.flatMap((piece) => cut(piece, sign)),
    [{ text }],
  );
  return pieces.map(({ text: words, sign }, at) =>
    sign ? (
      <mark
        key={at}
        className={sign.byMeaning ? "meant" : undefined}
        title={`${t(`signal.${sign.signal}`)}${sign.byMeaning ? ` · ${t("signal.by-meaning")}` : ""}`}
      >
        {words}
      </mark>
    ) : (
      words
    ),
  );
}

interface Piece {
  text: string;
  sign?: Sign;
}

/** Marks the first place; a message that is a sign as a whole stays unmarked. */
function cut(piece: Piece, sign: Sign): Piece[] {
  const at = piece.sign === undefined ? piece.text.indexOf(sign.words) : -1;
  if (at < 0 || sign.words === "" || sign.signal === "REPEAT") return [piece];
  return [
    { text: piece.text.slice(0, at) },
    { text: sign.words, sign },
    { text: piece.text.slice(at + sign.words.length) },
  ].filter(({ text }) => text !== "");
}
