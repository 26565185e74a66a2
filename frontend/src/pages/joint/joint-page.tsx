import { useParams } from "react-router";

import { JointTeamView } from "@/features/collaboration/joint-team";
import "@/features/ticket/ticket.css";
import { Pane } from "@/shared/ui/pane";

export function JointPage() {
  const { id = "" } = useParams();
  return (
    <Pane key={id} what="joint.one">
      <JointTeamView id={id} />
    </Pane>
  );
}
