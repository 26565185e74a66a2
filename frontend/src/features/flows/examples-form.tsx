import { Button, Input, Select } from "antd";

import { t } from "@/shared/i18n/i18n";

import type { Example, Findings, Flow } from "./flows-api";

interface ExamplesProps {
  flow: Flow;
  findings: Findings;
  change: (flow: Flow) => void;
}

/** The talks that must come out as written; the line that does not is marked, with what was said instead. */
export function ExamplesForm({ flow, findings, change }: ExamplesProps) {
  const set = (index: number, example: Example) => {
    change({ ...flow, examples: flow.examples.map((each, at) => (at === index ? example : each)) });
  };
  return (
    <div className="stack">
      {flow.examples.map((example, index) => (
        <ExampleCard
          key={index}
          example={example}
          failure={findings.failures.find((each) => each.example === example.name)}
          change={(next) => {
            set(index, next);
          }}
          remove={() => {
            change({ ...flow, examples: flow.examples.toSpliced(index, 1) });
          }}
        />
      ))}
      <Button
        onClick={() => {
          change({ ...flow, examples: [...flow.examples, empty(flow.examples.length)] });
        }}
      >
        {t("flows.add-example")}
      </Button>
    </div>
  );
}

interface CardProps {
  example: Example;
  failure: Findings["failures"][number] | undefined;
  change: (example: Example) => void;
  remove: () => void;
}

function ExampleCard({ example, failure, change, remove }: CardProps) {
  return (
    <details className="flow-example" open={failure !== undefined}>
      <summary>
        <span className={failure ? "bad" : "good"}>{failure ? "✕" : "✓"}</span> {example.name}
      </summary>
      <div className="row">
        <Input
          size="small"
          aria-label={t("flows.example-name")}
          value={example.name}
          onChange={({ target }) => {
            change({ ...example, name: target.value });
          }}
        />
        <Button size="small" danger type="text" onClick={remove}>
          {t("flows.remove-example")}
        </Button>
      </div>
      {example.lines.map((line, index) => (
        <div key={index} className={`row${failure?.line === index ? " fails" : ""}`}>
          <Select
            size="small"
            aria-label={t("flows.who")}
            value={line.by}
            options={(["CUSTOMER", "MACHINE"] as const).map((value) => ({
              value,
              label: t(`flows.by.${value}`),
            }))}
            onChange={(by) => {
              change({ ...example, lines: example.lines.with(index, { ...line, by }) });
            }}
          />
          <Input
            size="small"
            aria-label={t("flows.line", { n: index + 1 })}
            value={line.words}
            onChange={(event) => {
              const words = event.target.value;
              change({ ...example, lines: example.lines.with(index, { ...line, words }) });
            }}
          />
          <Button
            size="small"
            type="text"
            aria-label={t("flows.remove-line", { n: index + 1 })}
            onClick={() => {
              change({ ...example, lines: example.lines.toSpliced(index, 1) });
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      {failure && (
        <p role="alert" className="small bad">
          {t("flows.got", { words: failure.got })}
        </p>
      )}
      <Button
        size="small"
        onClick={() => {
          const by = example.lines.at(-1)?.by === "CUSTOMER" ? "MACHINE" : "CUSTOMER";
          change({ ...example, lines: [...example.lines, { by, words: "" }] });
        }}
      >
        {t("flows.add-line")}
      </Button>
    </details>
  );
}

const empty = (n: number): Example => ({
  name: t("flows.example-n", { n: n + 1 }),
  language: "zh",
  today: new Date().toISOString().slice(0, 10),
  outcomes: {},
  lines: [{ by: "CUSTOMER", words: "" }],
  end: null,
});
