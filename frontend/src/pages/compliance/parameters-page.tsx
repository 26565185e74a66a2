import { ParametersView } from "@/features/suitability/parameters-view";
import { Pane } from "@/shared/ui/pane";

import { ComplianceRoom } from "./compliance-tabs";

/** What suitability is judged by, and how it changes by two people. */
export function ParametersPage() {
  return (
    <ComplianceRoom>
      <div className="terms-page scroll">
        <Pane what="parameters.title">
          <ParametersView />
        </Pane>
      </div>
    </ComplianceRoom>
  );
}
