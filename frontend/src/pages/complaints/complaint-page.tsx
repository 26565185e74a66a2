import { useParams } from "react-router";

import { CaseView } from "@/features/complaint/case-view";
import { Pane } from "@/shared/ui/pane";

export function ComplaintPage() {
  const { id = "" } = useParams();
  return (
    <Pane key={id} what="complaint.one">
      <CaseView id={id} />
    </Pane>
  );
}
