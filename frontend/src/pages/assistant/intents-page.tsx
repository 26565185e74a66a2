import { Button, Segmented } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";

import { AddQuestion } from "@/features/intent/add-question";
import { ImportQuestions } from "@/features/intent/import-questions";
import { useLabelSets, type LabelSet } from "@/features/intent/intent-api";
import "@/features/intent/intent.css";
import { setName } from "@/features/intent/label-name";
import { QuestionList } from "@/features/intent/question-list";
import { SetList } from "@/features/intent/set-list";
import { TrainingBar } from "@/features/intent/training-bar";
import { TrySentence } from "@/features/intent/try-sentence";
import { VersionTable } from "@/features/intent/version-table";
import { WeakSpots } from "@/features/intent/weak-spots";
import { t } from "@/shared/i18n/i18n";
import { Pane } from "@/shared/ui/pane";

import { AssistantTabs } from "./assistant-tabs";

/** What the assistant is taught to read: left the sets, right one set's questions and versions. */
export function IntentsPage() {
  return (
    <div className="intent-page">
      <AssistantTabs />
      <Pane what="intent.title">
        <Sets />
      </Pane>
    </div>
  );
}

function Sets() {
  const sets = useLabelSets();
  const [address, setAddress] = useSearchParams();
  const set = sets.find(({ name }) => name === address.get("set")) ?? sets[0];
  if (!set) return null;
  return (
    <>
      <div className="intent-side scroll">
        <SetList
          sets={sets}
          chosen={set.name}
          choose={(name) => {
            setAddress({ set: name });
          }}
        />
        <TrySentence />
      </div>
      <Chosen key={set.name} set={set} />
    </>
  );
}

type Part = "versions" | "questions";

function Chosen({ set }: { set: LabelSet }) {
  const [part, setPart] = useState<Part>("versions");
  const [importing, setImporting] = useState(false);
  const [number, setNumber] = useState<number | null>(null);
  const shown =
    set.versions.find((each) => each.number === (number ?? set.inForce)) ?? set.versions[0];
  return (
    <main className="intent-main scroll">
      <header className="row">
        <h1>{setName(set.name)}</h1>
        <Segmented<Part>
          value={part}
          onChange={setPart}
          options={[
            { value: "versions", label: t("intent.versions") },
            { value: "questions", label: t("intent.questions-of", { count: set.questions }) },
          ]}
        />
        <span className="grow" />
        {part === "questions" && (
          <Button
            onClick={() => {
              setImporting(true);
            }}
          >
            {t("intent.import")}
          </Button>
        )}
      </header>
      {part === "versions" ? (
        <>
          <TrainingBar set={set} />
          <VersionTable set={set} chosen={shown?.number ?? 0} choose={setNumber} />
          {shown && <WeakSpots set={set.name} version={shown} />}
        </>
      ) : (
        <>
          <AddQuestion set={set} />
          <QuestionList set={set} />
        </>
      )}
      {importing && (
        <ImportQuestions
          set={set.name}
          done={() => {
            setImporting(false);
          }}
        />
      )}
    </main>
  );
}
