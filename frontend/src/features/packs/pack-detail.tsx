import { Alert, Button, Progress } from "antd";

import { useBusinessName } from "@/shared/directory/catalog";
import { useStaffName } from "@/shared/directory/staff";
import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { Problem } from "@/shared/api/problem";
import { When } from "@/shared/ui/when";

import { PackState } from "./pack-list";
import { PackPreview } from "./pack-preview";
import { useDiscard, usePack, type Pack } from "./packs-api";

/** One file: what is being made of it, or what became of it. */
export function PackDetail({ id }: { id: string }) {
  const pack = usePack(id);
  return (
    <article className="pack stack">
      <Head pack={pack} />
      <State pack={pack} />
    </article>
  );
}

function Head({ pack }: { pack: Pack }) {
  const staffName = useStaffName();
  const businessName = useBusinessName();
  const discard = useDiscard(pack.id);
  const open = pack.state === "READY" || pack.state === "REFUSED";
  return (
    <header className="stack tight">
      <div className="row wrap">
        <h1 className="grow cut" title={pack.name}>
          {pack.name}
        </h1>
        <PackState pack={pack} />
        {open && (
          <Button
            size="small"
            loading={discard.isPending}
            onClick={() => {
              discard.mutate(undefined);
            }}
          >
            {t("packs.discard")}
          </Button>
        )}
      </div>
      <p className="muted small">
        {t("packs.brought-by", { name: staffName(pack.uploadedBy) })}{" "}
        <When at={pack.uploadedAt} as="moment" />
        {" · "}
        {tCode("article-kind", pack.kind)}
        {pack.business !== "" && ` · ${businessName(pack.business)}`}
        {" · "}
        <span title={pack.sha256}>SHA-256 {pack.sha256.slice(0, 12)}…</span>
      </p>
    </header>
  );
}

function State({ pack }: { pack: Pack }) {
  switch (pack.state) {
    case "READING":
      return (
        <div role="status">
          <p>{t("packs.reading", { done: pack.done, total: pack.total })}</p>
          <Progress
            aria-label={t("packs.state.READING")}
            percent={pack.total === 0 ? 0 : Math.floor((100 * pack.done) / pack.total)}
          />
          <p className="muted small">{t("packs.may-leave")}</p>
        </div>
      );
    case "REFUSED":
      return (
        <Alert
          type="error"
          title={t("packs.refused")}
          description={problemText(new Problem(422, pack.refusal, ""))}
        />
      );
    case "READY":
      return <PackPreview pack={pack} />;
    case "PROPOSED":
    case "DISCARDED":
      return <PackPreview pack={pack} settled />;
  }
}
