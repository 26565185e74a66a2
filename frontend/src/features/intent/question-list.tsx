import { Button, Input, Select } from "antd";
import { useDeferredValue, useState } from "react";

import { t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { useQuestions, useRemoveQuestion, type LabelSet } from "./intent-api";
import { useLabelName } from "./label-name";

/** The labelled questions of a set, the newest first. */
export function QuestionList({ set }: { set: LabelSet }) {
  const [q, setQ] = useState("");
  const [label, setLabel] = useState("");
  const labelName = useLabelName();
  return (
    <section className="stack">
      <div className="row">
        <Input.Search
          className="grow"
          allowClear
          aria-label={t("intent.search")}
          placeholder={t("intent.search-hint")}
          value={q}
          onChange={({ target }) => {
            setQ(target.value);
          }}
        />
        <Select
          className="intent-label"
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t("intent.label")}
          value={label}
          onChange={setLabel}
          options={[
            { value: "", label: t("intent.any-label") },
            ...set.labels.map((each) => ({
              value: each.label,
              label: `${labelName(set.name, each.label)} (${String(each.questions)})`,
            })),
          ]}
        />
      </div>
      <Pane what="intent.questions">
        <Rows set={set.name} q={useDeferredValue(q.trim())} label={label} />
      </Pane>
    </section>
  );
}

function Rows({ set, q, label }: { set: string; q: string; label: string }) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useQuestions(set, q, label);
  const { mutate: remove, isPending, variables } = useRemoveQuestion(set);
  const labelName = useLabelName();
  const questions = data.pages.flatMap((page) => page.questions);
  if (questions.length === 0) {
    return <Empty title="intent.no-questions" hint="intent.no-questions-hint" />;
  }
  return (
    <>
      <table className="rows intent-questions">
        <tbody>
          {questions.map(({ id, words, label: its, source }) => (
            <tr key={id}>
              <td className="intent-words">{words}</td>
              <td>{labelName(set, its)}</td>
              <td className="muted small">{tCode("intent.source", source)}</td>
              <td className="right">
                <Button
                  size="small"
                  type="text"
                  loading={isPending && variables === id}
                  aria-label={t("intent.remove-it", { words })}
                  onClick={() => {
                    remove(id);
                  }}
                >
                  {t("intent.remove")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("intent.more")}
        </Button>
      )}
    </>
  );
}
