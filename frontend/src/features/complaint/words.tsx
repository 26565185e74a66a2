import { Input } from "antd";

import { Field } from "./field";

interface WordsProps {
  id: string;
  label: string;
  value: string;
  put: (words: string) => void;
  rows?: number;
}

export function Words({ id, label, value, put, rows = 4 }: WordsProps) {
  return (
    <Field id={id} label={label}>
      <Input.TextArea
        id={id}
        rows={rows}
        maxLength={4000}
        value={value}
        onChange={(event) => {
          put(event.target.value);
        }}
      />
    </Field>
  );
}
