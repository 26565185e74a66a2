import { ActList } from "@/features/control/act-list";
import { Pane } from "@/shared/ui/pane";

/** What takes two people: the second one decides here. */
export function ApprovalsPage() {
  return (
    <div className="scroll">
      <Pane what="control.acts">
        <ActList />
      </Pane>
    </div>
  );
}
