import { Button, Popconfirm } from "antd";

import { t } from "@/shared/i18n/i18n";
import { useStaffName } from "@/shared/directory/staff";
import { Empty } from "@/shared/ui/empty";
import { When } from "@/shared/ui/when";

import { usePutInForce, type IntentVersion, type LabelSet } from "./intent-api";
import { percent } from "./label-name";

interface Props {
  set: LabelSet;
  chosen: number;
  choose: (number: number) => void;
}

/** Every version with its figures, beside those of the one in force; any of them can be put in force again. */
export function VersionTable({ set, chosen, choose }: Props) {
  const staffName = useStaffName();
  const inForce = set.versions.find(({ number }) => number === set.inForce);
  if (set.versions.length === 0) return <Empty title="intent.none" hint="intent.none-hint" />;
  return (
    <table className="rows intent-versions">
      <thead>
        <tr>
          <th>{t("intent.version-column")}</th>
          <th className="right">{t("intent.accuracy")}</th>
          <th className="right">{t("intent.macro-f1")}</th>
          <th className="right">{t("intent.questions")}</th>
          <th className="right">{t("intent.seconds")}</th>
          <th>{t("intent.trained")}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {set.versions.map((version) => (
          <tr key={version.number} className={version.number === chosen ? "open" : ""}>
            <td>
              <button
                type="button"
                className="plain link"
                aria-pressed={version.number === chosen}
                onClick={() => {
                  choose(version.number);
                }}
              >
                {t("intent.version", { number: version.number })}
              </button>{" "}
              {version.number === set.inForce && (
                <span className="chip green">{t("intent.in-force")}</span>
              )}
            </td>
            <Share of={version} than={inForce} figure="accuracy" />
            <Share of={version} than={inForce} figure="macroF1" />
            <td className="right">{version.questions}</td>
            <td className="right">{t("intent.took", { seconds: version.seconds.toFixed(1) })}</td>
            <td className="muted small">
              <When at={version.trainedAt} as="moment" />{" "}
              {version.trainedBy === null ? t("intent.by-system") : staffName(version.trainedBy)}
            </td>
            <td className="right">
              {version.number !== set.inForce && <UseIt set={set} number={version.number} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShareProps {
  of: IntentVersion;
  than: IntentVersion | undefined;
  figure: "accuracy" | "macroF1";
}

function Share({ of, than, figure }: ShareProps) {
  const share = of.figures[figure];
  const more = than && than.number !== of.number ? share - than.figures[figure] : 0;
  const points = (more * 100).toFixed(1);
  return (
    <td className="right">
      {percent(share)}
      {Number(points) !== 0 && (
        <span className={`small ${more > 0 ? "better" : "worse"}`}>
          {" "}
          {more > 0 ? "+" : ""}
          {points}
        </span>
      )}
    </td>
  );
}

function UseIt({ set, number }: { set: LabelSet; number: number }) {
  const { mutate: use, isPending } = usePutInForce(set.name);
  const older = number < set.inForce;
  return (
    <Popconfirm
      title={t(older ? "intent.roll-back-sure" : "intent.use-sure", { number })}
      okText={t("intent.sure")}
      cancelText={t("intent.not-now")}
      onConfirm={() => {
        use(number);
      }}
    >
      <Button size="small" loading={isPending}>
        {t(older ? "intent.roll-back" : "intent.use")}
      </Button>
    </Popconfirm>
  );
}
