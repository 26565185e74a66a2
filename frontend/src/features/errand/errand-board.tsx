import { Button, Segmented } from "antd";

import { t } from "@/shared/i18n/i18n";

import { useBoard, useTakeNotice, type Card, type List } from "./errand-api";
import { ErrandCard } from "./errand-card";

const VIEWS: List[] = ["todo", "begun", "running"];

interface BoardProps {
  view: List;
  show: (view: List) => void;
  chosen: string | null;
  open: (card: Card) => void;
}

/** Errands by whose turn it is; with those that wait for somebody to be told. */
export function ErrandList({ view, show, chosen, open }: BoardProps) {
  const { errands, notices } = useBoard({ view });
  const take = useTakeNotice();
  return (
    <>
      <Segmented
        block
        aria-label={t("errand.views")}
        value={view}
        onChange={show}
        options={VIEWS.map((value) => ({ value, label: t(`errand.${value}`) }))}
      />
      {notices.length > 0 && (
        <section aria-label={t("errand.notices")}>
          <h3>{t("errand.notices")}</h3>
          <ul className="errand-list">
            {notices.map(({ notice, errand }) => (
              <li key={`${notice.errand}-${String(notice.number)}`} className="stack">
                <ErrandCard
                  card={errand}
                  open={() => {
                    open(errand);
                  }}
                />
                <div className="row">
                  <span className="grow small">{notice.words}</span>
                  <Button
                    size="small"
                    loading={take.isPending}
                    onClick={() => {
                      take.mutate({ errand: notice.errand, number: notice.number });
                    }}
                  >
                    {t("errand.take")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="errand-list scroll" aria-label={t("errand.list")}>
        {errands.length === 0 && notices.length === 0 && (
          <li className="muted">{t("errand.none")}</li>
        )}
        {errands.map((card) => (
          <li key={card.errand.id}>
            <ErrandCard
              card={card}
              chosen={card.errand.id === chosen}
              open={() => {
                open(card);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
