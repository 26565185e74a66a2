import { App } from "antd";
import { useEffect } from "react";

import { problemText } from "@/shared/i18n/i18n";

type Show = (kind: "success" | "error", words: string) => void;

let show: Show = () => undefined;

/** Short news in the corner, from anywhere. */
export const toast = {
  done: (words: string) => {
    show("success", words);
  },
  problem: (error: unknown) => {
    show("error", problemText(error));
  },
};

export function ToastHost() {
  const { message } = App.useApp();
  useEffect(() => {
    show = (kind, words) => void message[kind](words);
    return () => {
      show = () => undefined;
    };
  }, [message]);
  return null;
}
