import { Button } from "antd";
import { useState } from "react";

import { useMay } from "@/shared/directory/me";
import { useBranches, useStaff, useTeams } from "@/shared/directory/staff";
import { inMyLanguage, t } from "@/shared/i18n/i18n";
import { Empty } from "@/shared/ui/empty";

import type { Change } from "./organisation-api";
import { OrganisationSheet } from "./organisation-sheet";

const UNNAMED = { zh: "", en: "" };

/** Departments with their teams, and branches: what they are called, and how many people work there. */
export function OrganisationView() {
  const may = useMay("MANAGE_STAFF");
  const [change, setChange] = useState<Change | null>(null);
  return (
    <section className="house" aria-label={t("organisation.title")}>
      <div className="row">
        <h1 className="grow">{t("organisation.title")}</h1>
        {may && (
          <>
            <Button
              onClick={() => {
                setChange({ kind: "new-branch", code: "", name: UNNAMED });
              }}
            >
              {t("organisation.new-branch")}
            </Button>
            <Button
              type="primary"
              onClick={() => {
                setChange({ kind: "new-team", code: "", name: UNNAMED, department: UNNAMED });
              }}
            >
              {t("organisation.new-team")}
            </Button>
          </>
        )}
      </div>
      <p className="muted">{t("organisation.hint")}</p>
      <Teams rename={may ? setChange : null} />
      <Branches rename={may ? setChange : null} />
      {change && (
        <OrganisationSheet
          change={change}
          done={() => {
            setChange(null);
          }}
        />
      )}
    </section>
  );
}

type Rename = ((change: Change) => void) | null;

function RenameButton({ rename, change, of }: { rename: Rename; change: Change; of: string }) {
  return (
    rename && (
      <Button
        type="link"
        size="small"
        aria-label={t("organisation.rename-of", { name: of })}
        onClick={() => {
          rename(change);
        }}
      >
        {t("organisation.rename")}
      </Button>
    )
  );
}

function Teams({ rename }: { rename: Rename }) {
  const teams = useTeams();
  const staff = useStaff();
  const departments = Map.groupBy(teams, ({ department }) => department.zh);
  if (teams.length === 0) return <Empty title="organisation.no-teams" />;
  return (
    <>
      <h2>{t("organisation.teams")}</h2>
      <table className="history">
        <thead>
          <tr>
            <th>{t("people.area.departments")}</th>
            <th>{t("people.team")}</th>
            <th>{t("organisation.code")}</th>
            <th>{t("organisation.people")}</th>
          </tr>
        </thead>
        {[...departments].map(([zh, inside]) => (
          <tbody key={zh}>
            {inside.map(({ code, name, department }, row) => (
              <tr key={code}>
                {row === 0 && (
                  <th scope="rowgroup" rowSpan={inside.length}>
                    {inMyLanguage(department)}{" "}
                    <RenameButton
                      rename={rename}
                      of={inMyLanguage(department)}
                      change={{ kind: "department", department: zh, name: department }}
                    />
                  </th>
                )}
                <td>
                  {inMyLanguage(name)}{" "}
                  <RenameButton
                    rename={rename}
                    of={inMyLanguage(name)}
                    change={{ kind: "team", code, name }}
                  />
                </td>
                <td className="muted">{code}</td>
                <td>{staff.filter((person) => person.team === code).length}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Branches({ rename }: { rename: Rename }) {
  const branches = useBranches();
  const staff = useStaff();
  return (
    <>
      <h2>{t("organisation.branches")}</h2>
      <p className="muted small">{t("organisation.branches-hint")}</p>
      {branches.length === 0 ? (
        <Empty title="organisation.no-branches" />
      ) : (
        <table className="history">
          <thead>
            <tr>
              <th>{t("organisation.branch-name")}</th>
              <th>{t("organisation.code")}</th>
              <th>{t("organisation.people")}</th>
            </tr>
          </thead>
          <tbody>
            {branches.map(({ code, name }) => (
              <tr key={code}>
                <td>
                  {inMyLanguage(name)}{" "}
                  <RenameButton
                    rename={rename}
                    of={inMyLanguage(name)}
                    change={{ kind: "branch", code, name }}
                  />
                </td>
                <td className="muted">{code}</td>
                <td>{staff.filter((person) => person.branch === code).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
