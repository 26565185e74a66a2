const rooms: Record<string, string> = {
  conversation: "/c",
  ticket: "/tickets",
  complaint: "/complaints",
};

/** The screen of what something was asked or called for, written `kind:id`. */
export function whereTo(about: string): string {
  const [kind = "", id = ""] = about.split(":");
  return `${rooms[kind] ?? "/tickets"}/${id}`;
}
