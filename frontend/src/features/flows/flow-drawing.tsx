import { inMyLanguage, t } from "@/shared/i18n/i18n";

import type { Findings, Flow, Sheet, Step } from "./flows-api";
import { HEIGHT, layout, WIDTH, type Placed, type Way } from "./layout";

interface DrawingProps {
  flow: Flow;
  findings: Findings;
  leaving: Sheet["health"]["leaving"];
  chosen: string | null;
  choose: (step: string) => void;
}

/** The flow as boxes and arrows; every box can be reached and opened by keyboard. */
export function FlowDrawing({ flow, findings, leaving, chosen, choose }: DrawingProps) {
  const { placed, ways, width, height } = layout(flow);
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
      {ways.map((way, index) => (
        <Line key={index} way={way} />
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

function Line({ way: { path, label, labelX, labelY } }: { way: Way }) {
  return (
    <g className="flow-line" aria-hidden="true">
      <path d={path} markerEnd="url(#tip)" />
      {label !== "" && (
        <text x={labelX} y={labelY} textAnchor="middle">
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
        const neighbour = besides(event.currentTarget, event.key);
        if (event.key !== "Enter" && event.key !== " " && !neighbour) return;
        event.preventDefault();
        if (neighbour) neighbour.focus();
        else choose(step.id);
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

/** The box that an arrow key leads to: boxes stand in the order in which they are drawn. */
function besides(box: SVGGElement, key: string): SVGGElement | null {
  const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
  if (!key.startsWith("Arrow")) return null;
  const all = [...(box.parentElement?.querySelectorAll<SVGGElement>(".flow-box") ?? [])];
  return all[all.indexOf(box) + step] ?? null;
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
