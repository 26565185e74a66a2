import { Button, Checkbox } from "antd";
import { useState } from "react";
import { Link } from "react-router";

import { useCommands } from "@/shared/commands/commands";
import { useStaff } from "@/shared/directory/staff";
import { inMyLanguage, isMessage, t, tCode } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import { useLines, type Pack, type PackLine, type Verdict } from "./packs-api";

const tones: Record<Verdict, string> = {
  NEW: "green",
  CHANGED: "gold",
  SAME: "",
  PROPOSED: "",
  BAD: "red",
};

const mayGoAhead = ({ verdict }: PackLine) => verdict === "NEW" || verdict === "CHANGED";

interface LinesProps {
  pack: Pack;
  verdict: Verdict | null;
  left: ReadonlySet<number>;
  /** Absent where nothing can be chosen any more. */
  toggle?: (number: number) => void;
}

/** The rows with what each would do; j and k move, x leaves one out, Enter opens its changes. */
export function PackLines({ pack, verdict, left, toggle }: LinesProps) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useLines(pack.id, verdict);
  const lines = data.pages.flat();
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const marked = lines[at];
  const turn = (line: PackLine | undefined) => {
    if (line) setOpen(open === line.number ? null : line.number);
  };
  useCommands([
    {
      id: "list.next",
      label: "list.next",
      keys: "j",
      run: () => {
        setAt(Math.min(at + 1, lines.length - 1));
      },
    },
    {
      id: "list.previous",
      label: "list.previous",
      keys: "k",
      run: () => {
        setAt(Math.max(at - 1, 0));
      },
    },
    {
      id: "list.open",
      label: "list.open",
      keys: "enter",
      run: () => {
        turn(marked);
      },
    },
    {
      id: "packs.leave-out",
      label: "packs.leave-out",
      keys: "x",
      run: () => {
        if (marked && mayGoAhead(marked)) toggle?.(marked.number);
      },
    },
  ]);
  if (lines.length === 0) return <Empty title="packs.no-lines" />;
  return (
    <>
      <table className="table pack-lines">
        <thead>
          <tr>
            {toggle && <th>{t("packs.goes")}</th>}
            <th>{t("packs.row")}</th>
            <th>{t("packs.article")}</th>
            <th>{t("packs.what")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr
              key={line.number}
              className={index === at ? "marked" : ""}
              onClick={() => {
                setAt(index);
                turn(line);
              }}
            >
              {toggle && (
                <td>
                  {mayGoAhead(line) && (
                    <Checkbox
                      aria-label={t("packs.goes-row", { title: line.title })}
                      checked={!left.has(line.number)}
                      onClick={(event) => {
                        event.stopPropagation();
                      }}
                      onChange={() => {
                        toggle(line.number);
                      }}
                    />
                  )}
                </td>
              )}
              <td className="nowrap muted">
                {line.place.sheet} {line.place.row}
              </td>
              <td>
                <b className="two-lines">{line.title === "" ? "—" : line.title}</b>
                <span className="muted small cut block">{line.code}</span>
              </td>
              <td className="pack-what">
                <What line={line} open={open === line.number} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <Button
          loading={isFetchingNextPage}
          onClick={() => {
            void fetchNextPage();
          }}
        >
          {t("packs.more")}
        </Button>
      )}
    </>
  );
}

function What({ line, open }: { line: PackLine; open: boolean }) {
  const { verdict, fault, changes, near, twin } = line;
  return (
    <div className="stack tight">
      <div className="row wrap">
        <span className={`chip ${tones[verdict]}`}>{t(`packs.verdict.${verdict}`)}</span>
        {fault && <span>{faultWords(fault)}</span>}
        {verdict === "CHANGED" && (
          <span className="muted small">
            {changes.map(({ what }) => tCode("packs.column", what)).join(" · ")}
          </span>
        )}
        {twin !== null && <span className="chip amber">{t("packs.twin", { n: twin })}</span>}
      </div>
      {near.map((each) => (
        <p key={each.code} className="small">
          <span className="chip amber">{t("packs.near")}</span>{" "}
          <Link
            to={`/knowledge?article=${each.article}`}
            onClick={(event) => {
              event.stopPropagation();
            }}
          >
            {each.title}
          </Link>{" "}
          <span className="muted">{Math.round(each.closeness * 100)}%</span>
        </p>
      ))}
      {open && changes.length > 0 && <Changes changes={changes} />}
      {open && verdict === "NEW" && <Changes changes={asNew(line)} />}
    </div>
  );
}

const faultWords = ({ code, detail }: { code: string; detail: string }) => {
  const words = isMessage(code) ? t(code) : code;
  const named = tCode("packs.column", detail);
  return detail === "" ? words : t("packs.fault", { words, detail: named });
};

/** What a new article will say, in the file's own words. */
const asNew = ({ cells }: PackLine): PackLine["changes"] =>
  Object.entries(cells).flatMap(([what, after]) =>
    after === "" ? [] : [{ what: what.toLowerCase(), before: "", after }],
  );

function Changes({ changes }: { changes: PackLine["changes"] }) {
  const ownerName = useOwnerName();
  const words = (what: string, said: string) => (what === "owner" ? ownerName(said) : said);
  return (
    <dl className="pack-changes">
      {changes.map(({ what, before, after }) => (
        <div key={what}>
          <dt>{tCode("packs.column", what)}</dt>
          <dd>
            {before !== "" && <del className="words">{words(what, before)}</del>}
            {after !== "" && <ins className="words">{words(what, after)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Files name owners by username or number; people know them by name. */
function useOwnerName() {
  const staff = useStaff();
  return (said: string) => {
    const bare = said.trim().toLowerCase();
    const person =
      staff.find(({ username }) => username.toLowerCase() === bare) ??
      staff.find(({ number }) => number.toLowerCase() === bare);
    return person ? `${inMyLanguage(person.name)} (${said})` : said;
  };
}
