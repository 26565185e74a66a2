import type { Schema } from "@/shared/api/types";

/** A text with what was searched for marked; the pieces are plain text, whatever they contain. */
export function Marked({ pieces }: { pieces: readonly Schema<"Piece">[] }) {
  return pieces.map(({ text, found }, index) =>
    found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
