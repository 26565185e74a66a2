/** The greatest length of a message, as the server counts it. */
export const LONGEST = 4000;

/** What the server refuses anyway (NUL, half a character) is left out before it is sent. */
export function sendable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed().trim();
}

export type Piece = { text: string } | { url: string };

const ADDRESS = /https:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;
const TRAILING = /[.,;:!?')\]]+$/;

/** Splits text at https addresses; only those become links, and their whole address is shown. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const url = match[0].replace(TRAILING, "");
    if (!isPlainAddress(url)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ url });
    from = match.index + url.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** An address that hides a name before an `@` is not what it looks like. */
function isPlainAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.host !== "" && url.username === "" && url.password === "";
}

/** 王芳 → 王*; Alice Brown → A**********. */
export function maskName(name: string): string {
  const [first, ...rest] = Array.from(name.trim());
  return first === undefined ? "" : first + "*".repeat(rest.length);
}

/** 13812345678 → 138****5678; shorter numbers show only their end. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  return digits.length < 8
    ? "*".repeat(Math.max(0, digits.length - 2)) + digits.slice(-2)
    : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
