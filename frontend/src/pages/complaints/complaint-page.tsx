import { useParams } from "react-router";

import { RequestSection } from "@/features/collaboration/request-section";
import { CaseView } from "@/features/complaint/case-view";
import { ProcessPlace } from "@/features/process/process-place";
import { useMay } from "@/shared/directory/me";
import { Pane } from "@/shared/ui/pane";
import { Watermark } from "@/shared/ui/watermark";

export function ComplaintPage() {
  const { id = "" } = useParams();
  const handles = useMay("HANDLE_COMPLAINTS");
  return (
    <Pane key={id} what="complaint.one">
      <Watermark>
        <CaseView id={id}>
          {handles && <RequestSection about={`complaint:${id}`} />}
          <ProcessPlace subject={`complaint:${id}`} />
        </CaseView>
      </Watermark>
    </Pane>
  );
}
