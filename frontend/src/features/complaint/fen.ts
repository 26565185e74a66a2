import { money } from "@/shared/ui/money";

/** Amounts come in hundredths of a yuan. */
export const fen = (amount: number): string => money(amount / 100);
