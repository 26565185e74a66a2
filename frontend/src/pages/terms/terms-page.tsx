import { Segmented } from "antd";
import { useSearchParams } from "react-router";

import { Calculator } from "@/features/terms/calculator";
import { CalendarList } from "@/features/terms/calendar-list";
import { RuleDetail } from "@/features/terms/rule-detail";
import { RuleList } from "@/features/terms/rule-list";
import "@/features/knowledge/knowledge.css";
import "@/features/terms/terms.css";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

const views = ["rules", "calendars", "calculator"] as const;
type View = (typeof views)[number];

/** Terms and calendars: what is promised, in which time it is counted, and when something would be due. */
export function TermsPage() {
  const [address, setAddress] = useSearchParams();
  const view = (address.get("view") ?? "rules") as View;
  return (
    <div className="terms-page">
      <div className="terms-tabs">
        <Segmented<View>
          aria-label={t("nav.terms")}
          value={view}
          options={views.map((value) => ({ value, label: t(`terms.view.${value}`) }))}
          onChange={(next) => {
            setAddress({ view: next }, { replace: true });
          }}
        />
      </div>
      {view === "rules" && <Rules chosen={address.get("rule")} />}
      {view === "calendars" && (
        <div className="scroll">
          <Pane what="terms.view.calendars">
            <CalendarList />
          </Pane>
        </div>
      )}
      {view === "calculator" && (
        <div className="scroll">
          <Pane what="terms.view.calculator">
            <Calculator />
          </Pane>
        </div>
      )}
    </div>
  );
}

function Rules({ chosen }: { chosen: string | null }) {
  return (
    <div className="terms-rules">
      <div className="terms-side">
        <Pane what="terms.rules">
          <RuleList chosen={chosen} />
        </Pane>
      </div>
      <div className="scroll">
        {chosen === null ? (
          <Empty title="terms.begin" hint="terms.begin-hint" />
        ) : (
          <Pane key={chosen} what="terms.rule">
            <RuleDetail code={chosen} />
          </Pane>
        )}
      </div>
    </div>
  );
}
