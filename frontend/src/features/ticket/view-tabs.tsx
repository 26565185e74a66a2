import { Badge } from "antd";

import { useMe } from "@/shared/directory/me";
import { t } from "@/shared/i18n/i18n";

import { CUSTOM, HOUSE_VIEWS, type Asked } from "./list-address";
import { useRemoveView, useSavedViews, useWatchedNews } from "./together-api";

interface TabsProps {
  asked: Asked;
  go: (next: Partial<Asked>) => void;
}

/** The house's lists, then mine and my team's. */
export function ViewTabs({ asked, go }: TabsProps) {
  const saved = useSavedViews();
  const me = useMe();
  const remove = useRemoveView();
  const news = Object.keys(useWatchedNews()).length;
  const tab = (view: string, label: React.ReactNode, title?: string) => (
    <button
      key={view}
      role="tab"
      title={title}
      aria-selected={asked.view === view}
      className={`view-tab ${asked.view === view ? "here" : ""}`}
      onClick={() => {
        go({ view, filter: null });
      }}
    >
      {label}
    </button>
  );
  const here = saved.find(({ id }) => id === asked.view);
  return (
    <div className="view-tabs" role="tablist" aria-label={t("ticket.views")}>
      {HOUSE_VIEWS.map((view) =>
        tab(
          view,
          view === "watched" ? (
            <Badge count={news} size="small" offset={[8, -2]}>
              {t("ticket.view.watched")}
            </Badge>
          ) : (
            t(`ticket.view.${view}`)
          ),
        ),
      )}
      {saved.length > 0 && <span className="view-tabs-line" aria-hidden="true" />}
      {saved.map(({ id, name, team }) =>
        tab(id, name, t(team === null ? "ticket.view.own" : "ticket.view.shared")),
      )}
      {asked.view === CUSTOM && tab(CUSTOM, t("ticket.view.custom"))}
      {here?.owner === me.id && (
        <button
          className="plain link small"
          onClick={() => {
            remove.mutate(here.id, {
              onSuccess: () => {
                go({ view: "mine", filter: null });
              },
            });
          }}
        >
          {t("ticket.view.remove")}
        </button>
      )}
    </div>
  );
}
