import { Segmented } from "antd";
import { Link, useNavigate, useSearchParams } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useBusinessName } from "@/shared/directory/catalog";
import { t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";
import { When } from "@/shared/ui/when";

import { useGaps, type Gap, type GapState } from "./gaps-api";

const states: GapState[] = ["OPEN", "PROPOSED", "COVERED", "IGNORED"];

/** The heaviest first: how many customers asked, then how many lately. */
export function GapList() {
  const [address, setAddress] = useSearchParams();
  const state = (address.get("state") ?? "OPEN") as GapState;
  return (
    <div className="gap-side">
      <Segmented<GapState>
        block
        value={state}
        options={states.map((each) => ({ value: each, label: t(`gaps.state.${each}`) }))}
        onChange={(next) => {
          setAddress({ state: next }, { replace: true });
        }}
      />
      <div className="scroll">
        <Pane key={state} what="gaps.title">
          <Gaps state={state} chosen={address.get("gap")} />
        </Pane>
      </div>
    </div>
  );
}

function Gaps({ state, chosen }: { state: GapState; chosen: string | null }) {
  const gaps = useGaps(state);
  const navigate = useNavigate();
  const at = gaps.findIndex(({ id }) => id === chosen);
  const open = (index: number) => {
    const gap = gaps[Math.max(0, Math.min(index, gaps.length - 1))];
    if (gap) void navigate({ search: addressOf(gap) });
  };
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        open(at + 1);
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        open(at - 1);
      },
    },
  ]);
  if (gaps.length === 0) return <Empty title="gaps.none" hint="gaps.none-hint" />;
  return (
    <ul aria-label={t("gaps.title")}>
      {gaps.map((gap) => (
        <Row key={gap.id} gap={gap} chosen={gap.id === chosen} />
      ))}
    </ul>
  );
}

const addressOf = ({ id, state }: Gap) => `?state=${state}&gap=${id}`;

function Row({ gap, chosen }: { gap: Gap; chosen: boolean }) {
  const businessName = useBusinessName();
  return (
    <li>
      <Link
        to={{ search: addressOf(gap) }}
        aria-current={chosen ? "true" : undefined}
        className={`hit ${chosen ? "open" : ""}`}
      >
        <b className="two-lines">{gap.title || t("gaps.unnamed")}</b>
        <span className="row">
          <span className="grow small muted cut">
            {t("gaps.customers", { n: gap.customers })} · {businessName(gap.business, false)} ·{" "}
            <When at={gap.lastAt} />
          </span>
          <Trend weeks={gap.weeks} />
        </span>
      </Link>
    </li>
  );
}

/** Eight small bars, this week at the end. */
export function Trend({ weeks }: { weeks: number[] }) {
  const most = Math.max(1, ...weeks);
  const words = t("gaps.trend", { line: weeks.join(" ") });
  return (
    <span className="gap-trend" role="img" aria-label={words} title={words}>
      {weeks.map((n, index) => (
        <i key={index} style={{ height: `${String(Math.round((100 * n) / most))}%` }} />
      ))}
    </span>
  );
}
