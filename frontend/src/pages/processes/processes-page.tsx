import { useSearchParams } from "react-router";

import { ProcessList } from "@/features/process/process-list";
import { ProcessView } from "@/features/process/process-view";
import { Troubles } from "@/features/process/troubles";
import { Pane } from "@/shared/ui/pane";

import "@/features/process/process.css";

/** Processes: all of them left, the chosen one right; while none is chosen, what does not go on. */
export function ProcessesPage() {
  const [address, go] = useSearchParams();
  const code = address.get("process");
  return (
    <div className="processes-page">
      <Pane what="process.list">
        <ProcessList
          chosen={code}
          choose={(process) => {
            go({ process });
          }}
        />
      </Pane>
      <div className="process-room">
        {code === null ? (
          <Pane what="process.troubles">
            <Troubles />
          </Pane>
        ) : (
          <Pane key={code} what="process.one">
            <ProcessView code={code} />
          </Pane>
        )}
      </div>
    </div>
  );
}
