import { Button, Drawer } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useMay } from "@/shared/directory/me";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import type { Schema } from "@/shared/api/types";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { Difference } from "./difference";
import { useConfirm, useDifference, useNotices } from "./editorial-api";
import "./editorial.css";

type Notice = Schema<"NoticeView">;

/** Words I used lately are no longer the ones in force; stays until I say that I read it. */
export function WordingChanges() {
  const notices = useNotices(useMay("SERVE"));
  const [open, setOpen] = useState(false);
  if (notices.length === 0) return null;
  return (
    <div className="wording-changes" role="status">
      <span className="grow cut">
        {t("wording.changed", {
          n: notices.length,
          title: notices[0] ? inMyLanguage(notices[0].title) : "",
        })}
      </span>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("wording.look")}
      </Button>
      <Drawer
        open={open}
        size={560}
        title={t("wording.title")}
        onClose={() => {
          setOpen(false);
        }}
        destroyOnHidden
      >
        <ul className="stack">
          {notices.map((notice) => (
            <li key={notice.id}>
              <One
                notice={notice}
                leave={() => {
                  setOpen(false);
                }}
              />
            </li>
          ))}
        </ul>
      </Drawer>
    </div>
  );
}

function One({ notice, leave }: { notice: Notice; leave: () => void }) {
  const confirm = useConfirm();
  return (
    <article className="stack notice">
      <div className="row">
        <h2 className="grow">{inMyLanguage(notice.title)}</h2>
        <span className="muted small">
          <When at={notice.at} />
        </span>
      </div>
      {notice.nextVersion === null ? (
        <p className="red">
          {t(notice.change === "WITHDRAWN" ? "wording.withdrawn" : "wording.expired")}{" "}
          {notice.reason}
        </p>
      ) : (
        <Pane what="life.difference">
          <Change article={notice.article} from={notice.version} to={notice.nextVersion} />
        </Pane>
      )}
      {notice.places.length > 0 && (
        <section className="stack tight">
          <h3>{t("wording.places")}</h3>
          <ul>
            {notice.places.map((place) => (
              <li key={place.conversation} className="row">
                <Link to={`/c/${place.conversation}`} onClick={leave} className="grow cut">
                  {place.subject === "" ? t("wording.conversation") : place.subject}
                </Link>
                <span className="muted small">
                  {t(place.byMachine ? "wording.by-machine" : "wording.by-staff")}{" "}
                  <When at={place.at} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button
          type="primary"
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate(notice.id);
          }}
        >
          {t("wording.confirm")}
        </Button>
      </div>
    </article>
  );
}

function Change({ article, from, to }: { article: string; from: number; to: number }) {
  const comparison = useDifference(article, from, to);
  if (comparison.parts.length === 0) return <p className="green">{t("wording.back")}</p>;
  return <Difference comparison={comparison} />;
}
