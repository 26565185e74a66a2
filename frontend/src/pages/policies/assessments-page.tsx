import { Button } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import { AssessmentList } from "@/features/assessment/assessment-list";
import "@/features/assessment/assessment.css";
import { MeasureList } from "@/features/assessment/measures";
import { Questionnaires } from "@/features/assessment/questionnaires";
import { RoundForm } from "@/features/assessment/round-form";
import { RoundView } from "@/features/assessment/round-view";
import { SheetView } from "@/features/assessment/sheet-view";
import "@/features/terms/terms.css";
import { useMay } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { PolicyRoom } from "./policy-room";

/** Self-assessments: answered and mended by those who are asked, led by compliance. */
export function AssessmentsPage() {
  const [address, setAddress] = useSearchParams();
  const mayLead = useMay("PROPOSE_RULES");
  const mayConfirm = useMay("APPROVE_RULES");
  const [fresh, setFresh] = useState(false);
  return (
    <PolicyRoom>
      <div className="terms-page">
        <div className="terms-tabs row">
          <h1 className="grow">{t("assessment.title")}</h1>
          {mayLead && (
            <Button
              onClick={() => {
                setFresh(true);
              }}
            >
              {t("assessment.round-new")}
            </Button>
          )}
        </div>
        <div className="terms-rules">
          <div className="terms-side">
            <Pane what="assessment.title">
              <AssessmentList office={mayLead || mayConfirm} />
            </Pane>
          </div>
          <div className="scroll">
            <Pane key={address.toString()} what="assessment.title">
              <Chosen address={address} />
            </Pane>
          </div>
        </div>
        {fresh && (
          <Pane what="assessment.round-new">
            <RoundForm
              done={(round) => {
                setFresh(false);
                if (round !== null) setAddress({ round });
              }}
            />
          </Pane>
        )}
      </div>
    </PolicyRoom>
  );
}

function Chosen({ address }: { address: URLSearchParams }) {
  const sheet = address.get("sheet");
  const round = address.get("round");
  const measures = address.get("measures");
  if (sheet !== null) return <SheetView id={sheet} />;
  if (round !== null) return <RoundView id={round} />;
  if (measures !== null) return <MeasureList all={measures === "all"} />;
  if (address.has("questionnaires")) return <Questionnaires />;
  return <Empty title="assessment.begin-title" hint="assessment.begin-hint" />;
}
