import { useParams } from "react-router";

import { ProposalPane } from "@/features/editorial/proposal-pane";
import { Pane } from "@/shared/ui/pane";

import { KnowledgeRoom } from "./knowledge-tabs";

export function ProposalPage() {
  const { id = "" } = useParams();
  return (
    <KnowledgeRoom>
      <div className="editing-page scroll">
        <Pane key={id} what="editing.proposal">
          <ProposalPane id={id} />
        </Pane>
      </div>
    </KnowledgeRoom>
  );
}
