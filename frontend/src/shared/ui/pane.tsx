import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Alert, Button, Skeleton } from "antd";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";

import { problemText, t, type Message } from "@/shared/i18n/i18n";

/** A part of the screen that loads, fails and recovers on its own. `what` is named when loading takes long. */
export function Pane({ what, children }: { what: Message; children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <Failure what={what} error={error} retry={resetErrorBoundary} />
          )}
        >
          <Suspense fallback={<Waiting what={what} />}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface FailureProps {
  what: Message;
  error: unknown;
  retry: () => void;
}

function Failure({ what, error, retry }: FailureProps) {
  return (
    <div className="pane-state">
      <Alert
        type="error"
        title={t("pane.failed", { what: t(what) })}
        description={problemText(error)}
        action={
          <Button size="small" onClick={retry}>
            {t("pane.retry")}
          </Button>
        }
      />
    </div>
  );
}

function Waiting({ what }: { what: Message }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="pane-state" role="status" aria-busy="true">
      <Skeleton active title={false} paragraph={{ rows: 3 }} />
      <span className={long ? "muted small" : "out-of-sight"}>
        {t("pane.loading", { what: t(what) })}
      </span>
    </div>
  );
}
