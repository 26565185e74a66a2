import { Button } from "antd";
import { useState } from "react";

import { useCommands } from "@/shared/commands/commands";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { AskSheet } from "./ask-sheet";
import { CallButton } from "./call-sheet";
import "./collaboration.css";
import { RequestStrip } from "./request-strip";

/** What other departments were asked about a matter, from its page. */
export function RequestSection({ about }: { about: string }) {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
  };
  useCommands([{ id: "matter.request", label: "request.ask", keys: "alt+x", run: ask }]);
  return (
    <section className="stack" aria-label={t("request.title")}>
      <div className="row">
        <h2 className="grow">{t("request.title")}</h2>
        <Button size="small" title="Alt+X" onClick={ask}>
          {t("request.ask")}
        </Button>
        <CallButton about={about} />
      </div>
      <Pane what="request.title">
        <RequestStrip about={about} all />
      </Pane>
      {asking && (
        <AskSheet
          about={about}
          cancel={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
