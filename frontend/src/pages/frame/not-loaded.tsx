import { Button } from "antd";
import { useRouteError } from "react-router";

import { problemText, t } from "@/shared/i18n/i18n";

/** A screen that could not be fetched or shown: says what is safe and what to do. */
export function NotLoaded() {
  const error = useRouteError();
  return (
    <main className="not-loaded stack" role="alert">
      <h1>{t("frame.not-loaded")}</h1>
      <p>{t("frame.not-loaded-hint")}</p>
      <p className="muted small">{problemText(error)}</p>
      <div>
        <Button
          type="primary"
          autoFocus
          onClick={() => {
            location.reload();
          }}
        >
          {t("frame.reload")}
        </Button>
      </div>
    </main>
  );
}
