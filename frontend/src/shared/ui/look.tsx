import { LoadingOutlined } from "@ant-design/icons";
import { App, ConfigProvider, theme } from "antd";
import enGB from "antd/locale/en_GB";
import zhCN from "antd/locale/zh_CN";
import { useEffect, type ReactNode } from "react";

import { language } from "@/shared/i18n/i18n";
import { Store, useStore } from "@/shared/store";

import "./theme.css";
import { ToastHost } from "./toast";

type Brightness = "light" | "dark";

const KEPT = "jinqiao.look";

const preferred = (): Brightness => {
  const kept = localStorage.getItem(KEPT);
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

export const brightness = new Store<Brightness>(preferred());

export function switchBrightness() {
  const next = brightness.get() === "dark" ? "light" : "dark";
  localStorage.setItem(KEPT, next);
  brightness.set(next);
}

const shared = {
  fontSize: 14,
  borderRadius: 6,
  controlHeight: 30,
  motionDurationMid: "0.12s",
  fontFamily: "inherit",
};

const light = {
  ...shared,
  colorPrimary: "#1f2a44",
  colorInfo: "#3f5a94",
  colorInfoBg: "#eef2f9",
  colorInfoBorder: "#c4cfe4",
  colorErrorBg: "#fdeceb",
  colorErrorBorder: "#f2bcb6",
  colorLink: "#2c4680",
  colorError: "#b42318",
  colorWarning: "#e07b00",
  colorSuccess: "#1a7346",
  colorTextPlaceholder: "#6b7485",
  colorTextDescription: "#5a6477",
  controlItemBgActive: "#e9edf5",
};

const dark = {
  ...shared,
  colorPrimary: "#5470b0",
  colorInfo: "#7d98d6",
  colorLink: "#a9bdec",
  colorBgContainer: "#161b25",
  colorBgElevated: "#1e2431",
  colorBgLayout: "#12161f",
  colorBorder: "#465067",
  colorBorderSecondary: "#2a3140",
  colorText: "#e6e9f0",
  colorError: "#e5645a",
  colorWarning: "#e58a1f",
  colorSuccess: "#49a874",
  colorTextPlaceholder: "#8e97a9",
  colorTextDescription: "#a0a9bb",
  controlItemBgActive: "#2b3652",
};

const focus = { activeBorderColor: "#b8860b", activeShadow: "0 0 0 2px rgb(184 134 11 / 25%)" };

/** Colours, type and the component library's own words. */
export function Look({ children }: { children: ReactNode }) {
  const look = useStore(brightness);
  useEffect(() => {
    document.documentElement.dataset["look"] = look;
  }, [look]);
  return (
    <ConfigProvider
      locale={useStore(language) === "zh" ? zhCN : enGB}
      // What a button is called does not change while it works: its icon is for the eye only.
      button={{ autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> }}
      theme={{
        algorithm: look === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: look === "dark" ? dark : light,
        components: {
          Button: { primaryShadow: "none", defaultShadow: "none" },
          Input: focus,
          Tabs: {
            itemSelectedColor: look === "dark" ? "#c9d4ee" : "#1f2a44",
            inkBarColor: "#b8860b",
          },
          Select: { activeBorderColor: focus.activeBorderColor },
        },
      }}
    >
      <App component={false}>
        <ToastHost />
        {children}
      </App>
    </ConfigProvider>
  );
}
