import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Findings, Flow, Sheet, Step } from "./flows-api";
import { arrowsOf, HEIGHT, layout, WIDTH, type Placed } from "./layout";

interface DrawingProps {
  flow: Flow;
  findings: Findings;
  leaving: Sheet["health"]["leaving"];
  chosen: string | null;
  choose: (step: string) => void;
}

/** The flow as boxes and arrows; every box can be reached and opened by keyboard. */
export function FlowDrawing({ flow, findings, leaving, chosen, choose }: DrawingProps) {
  const { placed, width, height } = layout(flow);
  const at = new Map(placed.map((each) => [each.step.id, each]));
  const wrong = new Set(findings.problems.map(({ where }) => where));
  return (
    <svg
      className="flow-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-label={t("flows.drawing", { name: inMyLanguage(flow.name) })}
    >
      <defs>
        <marker
          id="tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {flow.steps.flatMap(arrowsOf).map(({ from, to, label }, index) => (
        <Line key={index} from={at.get(from)} to={at.get(to)} label={label} />
      ))}
      {placed.map((each) => (
        <Box
          key={each.step.id}
          placed={each}
          flow={flow}
          wrong={wrong.has(`step:${each.step.id}`)}
          left={leaving.find(({ step }) => step === each.step.id)?.times ?? 0}
          chosen={chosen === each.step.id}
          choose={choose}
        />
      ))}
    </svg>
  );
}

function Line({
  from,
  to,
  label,
}: {
  from: Placed | undefined;
  to: Placed | undefined;
  label: string;
}) {
  if (!from || !to) return null;
  const x1 = from.x + WIDTH / 2;
  const y1 = from.y + HEIGHT;
  const x2 = to.x + WIDTH / 2;
  const y2 = to.y;
  const bend = Math.max(24, Math.abs(y2 - y1) / 2);
  const d = `M${String(x1)} ${String(y1)}C${String(x1)} ${String(y1 + bend)} ${String(x2)} ${String(y2 - bend)} ${String(x2)} ${String(y2)}`;
  return (
    <g className="flow-line" aria-hidden="true">
      <path d={d} markerEnd="url(#tip)" />
      {label !== "" && (
        <text x={x2 + (x1 - x2) * 0.25} y={y2 - 14} textAnchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}

interface BoxProps {
  placed: Placed;
  flow: Flow;
  wrong: boolean;
  left: number;
  chosen: boolean;
  choose: (step: string) => void;
}

function Box({ placed: { step, x, y }, flow, wrong, left, chosen, choose }: BoxProps) {
  const does = t(`flows.does.${step.does}`);
  const words = summary(step, flow);
  return (
    <g
      className={`flow-box ${step.does.toLowerCase()}${wrong ? " wrong" : ""}`}
      transform={`translate(${String(x)} ${String(y)})`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={`${does}: ${words}${wrong ? ` (${t("flows.has-problem")})` : ""}`}
      onClick={() => {
        choose(step.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose(step.id);
      }}
    >
      <rect
        width={WIDTH}
        height={HEIGHT}
        rx={step.does === "END" || step.does === "HAND_OVER" ? 28 : 8}
      />
      <text x={14} y={22} className="does">
        {does}
      </text>
      <text x={14} y={42}>
        {cut(words)}
      </text>
      {left > 0 && (
        <text x={WIDTH - 10} y={22} textAnchor="end" className="left">
          {t("flows.left-here", { n: left })}
        </text>
      )}
    </g>
  );
}

export function summary(step: Step, flow: Flow): string {
  switch (step.does) {
    case "ASK": {
      const slot = flow.slots.find(({ name }) => name === step.slot);
      return slot ? inMyLanguage(slot.label) : step.slot;
    }
    case "DECIDE":
      return step.branches.map(({ when }) => when).join(" / ");
    case "ACT":
      return step.act;
    case "SAY":
    case "CONFIRM":
    case "HAND_OVER":
    case "END":
      return inMyLanguage(step.words);
  }
}

/** Chinese characters take nearly twice the room. */
function cut(words: string): string {
  let room = 20;
  let end = 0;
  for (const sign of words) {
    room -= sign > "\u2e80" ? 1.8 : 1;
    if (room < 0) return `${words.slice(0, end)}…`;
    end += sign.length;
  }
  return words;
}
