import { Button } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import type { Policy } from "@/features/policy/policy-api";
import { PolicyForm } from "@/features/policy/policy-form";
import { PolicyList } from "@/features/policy/policy-list";
import { PolicyView } from "@/features/policy/policy-view";
import "@/features/terms/terms.css";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { PolicyRoom } from "./policy-room";

const BLANK: Policy = {
  code: "",
  version: 0,
  kind: "POLICY",
  number: "",
  title: { zh: "", en: "" },
  text: "",
  posts: [],
  teams: [],
  days: 7,
  archived: false,
};

/** Policies, procedures and emergency plans: read, acknowledged, and changed by two people. */
export function PoliciesPage() {
  const [address] = useSearchParams();
  const chosen = address.get("policy");
  const mayPropose = useMay("PROPOSE_RULES");
  const [fresh, setFresh] = useState(false);
  return (
    <PolicyRoom>
      <div className="terms-page">
        <div className="terms-tabs row">
          <h1 className="grow">{t("policy.title")}</h1>
          {mayPropose && (
            <Button
              onClick={() => {
                setFresh(true);
              }}
            >
              {t("policy.new")}
            </Button>
          )}
        </div>
        <div className="terms-rules">
          <div className="terms-side">
            <Pane what="policy.title">
              <PolicyList chosen={chosen} />
            </Pane>
          </div>
          <div className="scroll">
            {chosen === null ? (
              <Empty title="policy.begin" hint="policy.begin-hint" />
            ) : (
              <Pane key={chosen} what="policy.title">
                <PolicyView code={chosen} />
              </Pane>
            )}
          </div>
        </div>
        {fresh && (
          <PolicyForm
            from={BLANK}
            fresh
            done={() => {
              setFresh(false);
            }}
          />
        )}
      </div>
    </PolicyRoom>
  );
}
