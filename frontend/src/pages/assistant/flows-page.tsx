import { useSearchParams } from "react-router";

import { FlowEditor } from "@/features/flows/flow-editor";
import { FlowList } from "@/features/flows/flow-list";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { AssistantTabs } from "./assistant-tabs";

import "@/features/flows/flows.css";

/** Flows: all of them left, the chosen one drawn and edited right. */
export function FlowsPage() {
  const [address, go] = useSearchParams();
  const code = address.get("flow");
  return (
    <div className="flows-page">
      <AssistantTabs />
      <Pane what="flows.list">
        <FlowList
          chosen={code}
          choose={(flow) => {
            go({ flow });
          }}
        />
      </Pane>
      {code === null ? (
        <Empty title="flows.begin" hint="flows.begin-hint" />
      ) : (
        <Pane key={code} what="flows.one">
          <FlowEditor code={code} />
        </Pane>
      )}
    </div>
  );
}
