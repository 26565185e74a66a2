import { Alert, Button, Input } from "antd";
import { useMemo, useState } from "react";

import { problemText, t, tCode } from "@/shared/i18n/i18n";

import { DrawingBoard, type Board } from "./drawing-board";
import type { Element, Marks, Registry, Selection } from "./diagram";
import { useDrawing, usePaper, useProblems, type Problem, type Sheet } from "./process-api";
import { StepForm } from "./step-form";
import { Trial } from "./trial";

const unchecked: Problem[] = [];

interface DesignerProps {
  sheet: Sheet;
  proposed: () => void;
}

/** Begins with the draft, or where there is none with what is in force. */
export function Designer({ sheet, proposed }: DesignerProps) {
  if (sheet.draft !== null)
    return <Drawing sheet={sheet} begun={sheet.draft} proposed={proposed} />;
  return <FromVersion sheet={sheet} proposed={proposed} />;
}

function FromVersion({ sheet, proposed }: DesignerProps) {
  const newest = sheet.versions[0]?.about.version ?? 0;
  const { content } = usePaper(sheet.card.code, sheet.card.inForce || newest);
  return <Drawing sheet={sheet} begun={content} proposed={proposed} />;
}

function Drawing({ sheet, begun, proposed }: DesignerProps & { begun: string }) {
  const { code } = sheet.card;
  const work = useDrawing(code, proposed);
  const [first] = useState(begun);
  const [content, setContent] = useState(begun);
  const [saved, setSaved] = useState(begun);
  const [chosen, setChosen] = useState<{ board: Board; element: Element } | null>(null);
  const [note, setNote] = useState("");
  const [trying, setTrying] = useState(false);
  const problems = useProblems(code, content) ?? unchecked;
  const marks = useMemo<Marks>(
    () => ({
      looks: Object.fromEntries(problems.map(({ element }) => [element, "paper-wrong"])),
      notes: {},
    }),
    [problems],
  );
  const error = work.save.error ?? work.propose.error;
  return (
    <div className="designer">
      <header className="row wrap">
        <Button
          type={content === saved ? "default" : "primary"}
          disabled={content === saved}
          loading={work.save.isPending}
          onClick={() => {
            work.save.mutate(
              { content, draftVersion: sheet.draftVersion },
              {
                onSuccess: () => {
                  setSaved(content);
                },
              },
            );
          }}
        >
          {t("process.save")}
        </Button>
        <Button
          disabled={problems.length > 0}
          onClick={() => {
            setTrying(!trying);
          }}
        >
          {t("process.try")}
        </Button>
        <Input
          className="grow"
          aria-label={t("process.what-is-new")}
          placeholder={t("process.what-is-new")}
          value={note}
          onChange={({ target }) => {
            setNote(target.value);
          }}
        />
        <Button
          type="primary"
          disabled={
            sheet.draft === null || content !== saved || problems.length > 0 || note.trim() === ""
          }
          loading={work.propose.isPending}
          onClick={() => {
            work.propose.mutate({ draftVersion: sheet.draftVersion, note });
          }}
        >
          {t("process.propose")}
        </Button>
      </header>
      {error && <Alert type="error" showIcon title={problemText(error)} />}
      {trying && problems.length === 0 ? (
        <Trial code={code} content={content} />
      ) : (
        <div className="designer-work">
          <DrawingBoard
            content={first}
            label={t("process.board")}
            marks={marks}
            drawn={setContent}
            picked={(board, element) => {
              setChosen(element ? { board, element } : null);
            }}
          />
          <aside className="scroll">
            {chosen ? (
              <StepForm
                key={chosen.element.id}
                board={chosen.board}
                element={chosen.element}
                posts={sheet.posts}
                terms={sheet.terms}
              />
            ) : (
              <p className="muted">{t("process.pick-step")}</p>
            )}
            <Problems
              problems={problems}
              go={(id) => {
                const board = chosen?.board;
                const element = (board?.get("elementRegistry") as Registry).get(id);
                if (board && element) (board.get("selection") as Selection).select(element);
              }}
            />
          </aside>
        </div>
      )}
    </div>
  );
}

function Problems({ problems, go }: { problems: Problem[]; go: (element: string) => void }) {
  if (problems.length === 0) return <p className="green small">{t("process.all-right")}</p>;
  return (
    <ul className="process-problems" aria-label={t("process.problems")}>
      {problems.map(({ element, code, about }) => (
        <li key={`${element}-${code}-${about}`}>
          <button
            onClick={() => {
              go(element);
            }}
          >
            {tCode("process.problem", code)}
            {(about || element) && <span className="muted small"> {about || element}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
