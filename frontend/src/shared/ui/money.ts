/** ¥1,234.50; words that are no number stay as they are. */
export function money(amount: string | number): string {
  const value = typeof amount === "number" ? amount : Number(amount.replace(/[,，¥￥\s元]/g, ""));
  if (amount === "" || Number.isNaN(value)) return String(amount);
  return `¥${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
