import { Button, Radio, Select } from "antd";
import { useState } from "react";

import { t } from "@/shared/i18n/i18n";

import { useClassOptions, useGrade, type Grading, type Sheet } from "./complaint-api";
import { Field } from "./field";

interface GradeProps {
  complaint: Sheet;
  done?: () => void;
}

/** How urgent it is, what it is, and how the return counts it. */
export function GradeForm({ complaint, done }: GradeProps) {
  const grade = useGrade(complaint.id);
  const { grading } = complaint.progress;
  const [as, setAs] = useState<Grading>({
    grade: grading?.grade ?? complaint.likely,
    type: grading?.type ?? complaint.account.type,
    way: grading?.way ?? "",
    line: grading?.line ?? "",
    cause: grading?.cause ?? "",
  });
  const options = {
    way: useClassOptions("WAY"),
    line: useClassOptions("LINE"),
    cause: useClassOptions("CAUSE"),
  };
  const complete = as.way !== "" && as.line !== "" && as.cause !== "";
  return (
    <form
      className="stack"
      aria-label={t("complaint.do.grade")}
      onSubmit={(event) => {
        event.preventDefault();
        grade.mutate(as, {
          onSuccess: () => {
            done?.();
          },
        });
      }}
    >
      <div className="row">
        <span className="muted">{t("complaint.grade")}</span>
        <Radio.Group
          aria-label={t("complaint.grade")}
          value={as.grade}
          onChange={(event) => {
            setAs({ ...as, grade: event.target.value as Grading["grade"] });
          }}
          options={(["URGENT", "ORDINARY"] as const).map((each) => ({
            value: each,
            label: t(`complaint.grade.${each}`),
          }))}
        />
      </div>
      <div className="row">
        <span className="muted">{t("complaint.type")}</span>
        <Radio.Group
          aria-label={t("complaint.type")}
          value={as.type}
          onChange={(event) => {
            setAs({ ...as, type: event.target.value as Grading["type"] });
          }}
          options={(["COMPLAINT", "REPORT", "PETITION", "ENQUIRY", "SUGGESTION"] as const).map(
            (each) => ({ value: each, label: t(`complaint.type.${each}`) }),
          )}
        />
      </div>
      <div className="complaint-three">
        {(["way", "line", "cause"] as const).map((part) => (
          <Field key={part} id={`grade-${part}`} label={t(`complaint.class.${part}`)}>
            <Select
              id={`grade-${part}`}
              showSearch={{ optionFilterProp: "label" }}
              value={as[part] === "" ? null : as[part]}
              onChange={(code: string) => {
                setAs({ ...as, [part]: code });
              }}
              options={options[part]}
            />
          </Field>
        ))}
      </div>
      <Button type="primary" htmlType="submit" disabled={!complete} loading={grade.isPending}>
        {t("complaint.do.grade")}
      </Button>
    </form>
  );
}
