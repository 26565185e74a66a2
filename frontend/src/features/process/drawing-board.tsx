import { useEffect, useRef, useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { mark, nothingMarked, type Canvas, type Element, type Marks } from "./diagram";
import { jinqiao } from "./moddle";
import { ours } from "./palette";

import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "./paper.css";

/** A picture being drawn. */
export interface Board {
  get(service: string): unknown;
}

interface Modeler extends Board {
  importXML(content: string): Promise<unknown>;
  saveXML(how: { format: boolean }): Promise<{ xml?: string }>;
  on(event: string, heard: (event: { newSelection?: Element[] }) => void): void;
  destroy(): void;
}

interface BoardProps {
  content: string;
  label: string;
  marks: Marks;
  /** Every change, as a whole file. */
  drawn: (content: string) => void;
  picked: (board: Board, element: Element | null) => void;
}

const PALETTE = 72;

/** As large as it fits beside the palette. */
function clearOfPalette(canvas: Canvas) {
  canvas.zoom("fit-viewport", "auto");
  const { x, y, width, height } = canvas.viewbox();
  const room = (width * PALETTE) / canvas.getSize().width;
  canvas.viewbox({ x: x - room, y, width: width + room, height });
}

/** Draws on a copy of `content`; starts again only when it is given a `key`. */
export function DrawingBoard({ content, label, marks, drawn, picked }: BoardProps) {
  const place = useRef<HTMLDivElement>(null);
  const [modeler, setModeler] = useState<Modeler | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const begun = useRef(content);
  const shown = useRef(nothingMarked);
  const hears = useRef({ drawn, picked });
  useEffect(() => {
    hears.current = { drawn, picked };
  });
  useEffect(() => {
    let made: Modeler | null = null;
    let gone = false;
    const open = async () => {
      const { default: BpmnModeler } = await import("bpmn-js/lib/Modeler");
      if (gone || !place.current) return;
      const board = new BpmnModeler({
        container: place.current,
        moddleExtensions: { jinqiao },
        additionalModules: [ours],
      }) as unknown as Modeler;
      made = board;
      await board.importXML(begun.current);
      clearOfPalette(board.get("canvas") as Canvas);
      board.on("selection.changed", ({ newSelection = [] }) => {
        hears.current.picked(board, newSelection.length === 1 ? (newSelection[0] ?? null) : null);
      });
      board.on("commandStack.changed", () => {
        void board.saveXML({ format: true }).then(({ xml }) => {
          if (xml) hears.current.drawn(xml);
        });
      });
      setModeler(board);
    };
    open().catch(setTrouble);
    return () => {
      gone = true;
      setModeler(null);
      made?.destroy();
    };
  }, []);
  useEffect(() => {
    if (!modeler) return;
    mark((service) => modeler.get(service), marks, shown.current);
    shown.current = marks;
  }, [modeler, marks]);
  return (
    <div className="paper drawing" role="group" aria-label={label} aria-busy={modeler === null}>
      {trouble !== null && <p role="alert">{problemText(trouble)}</p>}
      <div ref={place} className="paper-place" />
      <p className="muted small paper-keys">{t("process.keys")}</p>
    </div>
  );
}
