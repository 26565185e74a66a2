/** A complaint as its complainant sees it. */
export interface Complaint {
  id: string;
  number: string;
  subject: string;
  step: string;
  ownerName: string | null;
  receivedAt: string;
  dueAt: string | null;
  offer: { text: string; compensation: number } | null;
  letters: { kind: string; title: string; words: string; at: string }[];
  files: string[];
  satisfied: boolean | null;
  may: { add: boolean; withdraw: boolean; answer: boolean; rate: boolean; recheck: boolean };
  steps: { step: string; at: string }[];
}
