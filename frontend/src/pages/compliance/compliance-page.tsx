import { Button } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import "@/features/compliance/compliance.css";
import type { GateRule } from "@/features/compliance/compliance-api";
import { GateRuleDetail } from "@/features/compliance/gate-rule-detail";
import { GateRuleForm } from "@/features/compliance/gate-rule-form";
import { GateRules } from "@/features/compliance/gate-rules";
import { GateTrial } from "@/features/compliance/gate-trial";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { ComplianceRoom } from "./compliance-tabs";

const BLANK: GateRule = {
  code: "",
  version: 0,
  kind: "WORDS",
  name: { zh: "", en: "" },
  outcome: { STAFF: "BLOCK", MACHINE: "BLOCK" },
  says: [],
  not: [],
  with: [],
  negatable: true,
  quotable: true,
  instead: { zh: "", en: "" },
  source: "",
  retired: false,
};

/** The rules of the gate: what they are, what they say of a sentence, and how they change. */
export function CompliancePage() {
  const [address] = useSearchParams();
  const chosen = address.get("rule");
  const mayPropose = useMay("PROPOSE_RULES");
  const [fresh, setFresh] = useState(false);
  return (
    <ComplianceRoom>
      <div className="terms-page">
        <div className="terms-tabs row">
          <h1 className="grow">{t("compliance.rules")}</h1>
          {mayPropose && (
            <Button
              onClick={() => {
                setFresh(true);
              }}
            >
              {t("compliance.new")}
            </Button>
          )}
        </div>
        <div className="terms-rules">
          <div className="terms-side">
            <Pane what="compliance.rules">
              <GateRules chosen={chosen} />
            </Pane>
          </div>
          <div className="scroll">
            <GateTrial />
            {chosen === null ? (
              <Empty title="compliance.begin" hint="compliance.begin-hint" />
            ) : (
              <Pane key={chosen} what="compliance.rule">
                <GateRuleDetail code={chosen} />
              </Pane>
            )}
          </div>
        </div>
        {fresh && (
          <GateRuleForm
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
