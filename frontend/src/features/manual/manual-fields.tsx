import { Input } from "antd";

interface LineProps {
  label: string;
  value: string;
  set: (words: string) => void;
  /** Taken when the field is left, because what is typed is read into parts. */
  late?: boolean;
}

/** One line of words with its label. */
export function Line({ label, value, set, late = false }: LineProps) {
  return (
    <label className="stack manual-field">
      <span className="small muted">{label}</span>
      <Input
        maxLength={500}
        {...(late
          ? {
              defaultValue: value,
              onBlur: ({ target }) => {
                set(target.value);
              },
            }
          : {
              value,
              onChange: ({ target }) => {
                set(target.value);
              },
            })}
      />
    </label>
  );
}

/** Several wordings, one a line. */
export function Lines({
  label,
  value,
  set,
}: {
  label: string;
  value: string[];
  set: (lines: string[]) => void;
}) {
  return (
    <label className="stack manual-field">
      <span className="small muted">{label}</span>
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 8 }}
        defaultValue={value.join("\n")}
        onChange={({ target }) => {
          set(
            target.value
              .split("\n")
              .map((line) => line.trim())
              .filter((line) => line !== ""),
          );
        }}
      />
    </label>
  );
}
