import { Classes } from "@/features/catalog/classes";
import { Pane } from "@/shared/ui/pane";

export function ClassesPage() {
  return (
    <Pane what="classes.title">
      <Classes />
    </Pane>
  );
}
