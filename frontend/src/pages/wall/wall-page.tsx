import { useRef } from "react";
import { useNavigate } from "react-router";

import { useWallboard } from "@/features/watch/watch-api";
import { Wallboard } from "@/features/watch/wallboard";
import { useMe } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { timeOfDay, useNow } from "@/shared/time/time";

const LATE = 5_000;

/** The floor for a big screen, over everything else. */
export function WallPage() {
  const { data } = useWallboard();
  const { institution } = useMe();
  const navigate = useNavigate();
  const now = useNow();
  const wall = useRef<HTMLDivElement>(null);
  return (
    <div ref={wall} className="wall">
      <header className="wall-head">
        <h1 className="grow">
          {inMyLanguage(institution.name)} · {t("wall.title")}
        </h1>
        {data && now - Date.parse(data.at) > LATE && (
          <span className="wall-late" role="status">
            {t("wall.late", { time: timeOfDay(data.at) })}
          </span>
        )}
        <button className="plain" onClick={() => void wall.current?.requestFullscreen()}>
          {t("wall.full")}
        </button>
        <button
          className="plain"
          onClick={() => {
            void navigate("/floor");
          }}
        >
          {t("wall.back")}
        </button>
        <span className="wall-time">{timeOfDay(new Date(now).toISOString())}</span>
      </header>
      {data && <Wallboard board={data} />}
    </div>
  );
}
