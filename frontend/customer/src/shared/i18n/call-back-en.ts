import type { callBackZh } from "@/shared/i18n/call-back-zh";

export const callBackEn: Record<keyof typeof callBackZh, string> = {
  "event.call-back-agreed": "We will call you from {at} on",
  "event.call-back-put-off": "Sorry, we could not call you in time; we call from {at} on",
  "event.call-back-missed": "We could not reach you just now and will call again from {at} on",
  "call-back.why-long": "The wait is long right now. We can call you back, and your place is kept.",
  "call-back.why-closed":
    "People are back {when}. We can call you then, or you can leave a message.",
  "call-back.to": "We call the number we keep for you, {phone}.",
  "call-back.no-phone": "Leave a message with your number and we will call you.",
  "call-back.when": "When we should call",
  "call-back.turn": "At my turn (about {when})",
  "call-back.ask": "Call me back",
  "call-back.agreed-title": "We will call you",
  "call-back.agreed": "We call {phone} from {when} on. You need not stay here.",
  "call-back.wait-after-all": "Keep waiting instead",
  "routing.slot-taken": "That time has just been taken, please choose another",
  "routing.not-waiting": "You are not waiting any more",
  "routing.no-call-back-number": "We keep no number of yours; please leave a message with one",
  "routing.no-call-back": "No call is to come",
};
