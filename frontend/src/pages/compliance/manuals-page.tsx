import { Button } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import type { ServiceManual } from "@/features/manual/manual-api";
import { ManualDetail } from "@/features/manual/manual-detail";
import { ManualForm } from "@/features/manual/manual-form";
import { ManualList } from "@/features/manual/manual-list";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { ComplianceRoom } from "./compliance-tabs";

const BLANK: ServiceManual = {
  code: "",
  version: 0,
  title: { zh: "", en: "" },
  businesses: [],
  channels: [],
  processes: [],
  steps: [],
  source: "",
  retired: false,
};

/** The service manuals: what they ask for, and how they change by two people. */
export function ManualsPage() {
  const [address] = useSearchParams();
  const chosen = address.get("manual");
  const mayPropose = useMay("PROPOSE_RULES");
  const [fresh, setFresh] = useState(false);
  return (
    <ComplianceRoom>
      <div className="terms-page">
        <div className="terms-tabs row">
          <h1 className="grow">{t("manual.title")}</h1>
          {mayPropose && (
            <Button
              onClick={() => {
                setFresh(true);
              }}
            >
              {t("manual.new")}
            </Button>
          )}
        </div>
        <div className="terms-rules">
          <div className="terms-side">
            <Pane what="manual.title">
              <ManualList chosen={chosen} />
            </Pane>
          </div>
          <div className="scroll">
            {chosen === null ? (
              <Empty title="manual.begin" hint="manual.begin-hint" />
            ) : (
              <Pane key={chosen} what="manual.title">
                <ManualDetail code={chosen} />
              </Pane>
            )}
          </div>
        </div>
        {fresh && (
          <ManualForm
            from={BLANK}
            fresh
            done={() => {
              setFresh(false);
            }}
          />
        )}
      </div>
    </ComplianceRoom>
  );
}
