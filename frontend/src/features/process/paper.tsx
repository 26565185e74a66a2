import { useEffect, useRef, useState } from "react";

import { problemText, t } from "@/shared/i18n/i18n";

import { mark, nothingMarked, type Canvas, type Element, type Marks } from "./diagram";
import { jinqiao } from "./moddle";

import "./paper.css";

interface PaperProps {
  content: string;
  label: string;
  marks?: Marks;
  pick?: (element: string) => void;
}

interface Viewer {
  importXML(content: string): Promise<unknown>;
  get(service: string): unknown;
  on(event: string, heard: (event: { element: Element }) => void): void;
  destroy(): void;
}

/** A picture to look at; another one begins anew, so that no mark of the one lands on the other. */
export function Paper(props: PaperProps) {
  return <Drawn key={props.content} {...props} />;
}

/** The library comes only when a picture is shown. Its maker's mark stays visible, as its licence asks. */
function Drawn({ content, label, marks = nothingMarked, pick }: PaperProps) {
  const place = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const shown = useRef(nothingMarked);
  const picked = useRef(pick);
  useEffect(() => {
    picked.current = pick;
  });
  useEffect(() => {
    let made: Viewer | null = null;
    let gone = false;
    const draw = async () => {
      const { default: NavigatedViewer } = await import("bpmn-js/lib/NavigatedViewer");
      if (gone || !place.current) return;
      made = new NavigatedViewer({
        container: place.current,
        moddleExtensions: { jinqiao },
      });
      await made.importXML(content);
      made.on("element.click", ({ element }) => picked.current?.(element.id));
      shown.current = nothingMarked;
      (made.get("canvas") as Canvas).zoom("fit-viewport", "auto");
      setViewer(made);
    };
    draw().catch(setTrouble);
    return () => {
      gone = true;
      setViewer(null);
      made?.destroy();
    };
  }, [content]);
  useEffect(() => {
    if (!viewer) return;
    mark((service) => viewer.get(service), marks, shown.current);
    shown.current = marks;
  }, [viewer, marks]);
  return (
    <div className="paper" role="img" aria-label={label} aria-busy={viewer === null}>
      {trouble !== null && <p role="alert">{problemText(trouble)}</p>}
      {viewer === null && trouble === null && (
        <p className="muted paper-wait">{t("process.drawing")}</p>
      )}
      <div ref={place} className="paper-place" />
    </div>
  );
}
