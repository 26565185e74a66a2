import { Store, useStore } from "@/shared/store";

/** What is being written to a customer; `article` when it began as a suggested one. */
export interface Draft {
  text: string;
  article: { id: string; version: number; title: string } | null;
}

const EMPTY: Draft = { text: "", article: null };
const key = (conversation: string) => `jinqiao.draft.${conversation}`;
const drafts = new Map<string, Store<Draft>>();

/** One draft for each conversation, kept while switching between them and over a reload. */
export function draftOf(conversation: string): Store<Draft> {
  const known = drafts.get(conversation);
  if (known) return known;
  const kept = sessionStorage.getItem(key(conversation));
  const draft = new Store(kept === null ? EMPTY : (JSON.parse(kept) as Draft));
  draft.subscribe(() => {
    sessionStorage.setItem(key(conversation), JSON.stringify(draft.get()));
  });
  drafts.set(conversation, draft);
  return draft;
}

export const useDraft = (conversation: string) => useStore(draftOf(conversation));

export function clearDraft(conversation: string) {
  draftOf(conversation).set(EMPTY);
}
