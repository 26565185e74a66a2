import type { ownDataZh } from "@/shared/i18n/own-data-zh";

export const ownDataEn: Record<keyof typeof ownDataZh, string> = {
  "identity.code-wrong": "That is not the code, please look again",
  "identity.code-void": "Wrong too often: this code is void. Ask for another",
  "identity.code-late": "This code is over. Ask for another",
  "identity.nothing-asked": "No code is waited for",
  "identity.badge-unknown":
    "Nobody who serves here now has this code. Please tell them nothing more",
  "identity.nobody-serves": "Nobody serves you at this moment",
  "rights.title": "Requests about my data",
  "rights.hint":
    "You may have a copy of your personal data, have them corrected, moved or deleted, or have it explained. We answer within 15 working days.",
  "rights.what": "I want",
  "rights.words": "More about it (optional)",
  "rights.send": "Send request",
  "rights.COPY": "A copy of my data",
  "rights.CORRECT": "My data corrected",
  "rights.DELETE": "My data deleted",
  "rights.EXPLAIN": "An explanation",
  "rights.MOVE": "To take my data along",
  "rights.WITHDRAW": "To take back every consent",
  "rights.done": "Sent; its number is {number}.",
  "rights.FILED": "Received",
  "rights.TAKEN": "Under way",
  "rights.APPROVING": "Under way",
  "rights.ERASING": "Being deleted",
  "rights.GRANTED": "Done",
  "rights.REFUSED": "Refused",
  "rights.due": "answered by {at}",
  "rights.law": "By {law}",
  "rights.take": "Download my data",
  "rights.asked-already": "The same is asked already.",
};
