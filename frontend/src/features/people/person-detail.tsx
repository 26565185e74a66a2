import { useBranchName, useStaff, useTeamName } from "@/shared/directory/staff";
import { inMyLanguage, t, tCode } from "@/shared/i18n/i18n";
import { SignInHistory } from "@/shared/staff/sign-in-history";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import { isEverywhere, useAreaWords } from "./area";
import { useSignInsOf } from "./people-api";
import { PersonActs } from "./person-acts";
import { Skills } from "./skills";

/** One person: what they are here, what may be done, and when they signed in. */
export function PersonDetail({ id }: { id: string }) {
  const person = useStaff().find((each) => each.id === id);
  const teamName = useTeamName();
  const branchName = useBranchName();
  const areaWords = useAreaWords();
  if (!person) return <Empty title="people.unknown" />;
  return (
    <section className="person" aria-label={inMyLanguage(person.name)}>
      <div className="row">
        <h1 className="grow">
          {inMyLanguage(person.name)} <span className="muted">{person.number}</span>
        </h1>
        <PersonActs person={person} />
      </div>
      <dl className="facts">
        <dt>{t("people.username")}</dt>
        <dd>{person.username}</dd>
        <dt>{t("people.posts")}</dt>
        <dd>
          {person.posts.map((post) => (
            <div key={post}>
              {tCode("post", post)}{" "}
              <span className={isEverywhere(person.areas[post]) ? "muted" : undefined}>
                {areaWords(person.areas[post])}
              </span>
            </div>
          ))}
        </dd>
        <dt>{t("people.team")}</dt>
        <dd>{teamName(person.team) || "—"}</dd>
        <dt>{t("people.branch")}</dt>
        <dd>{person.branch === "" ? t("people.head-office") : branchName(person.branch)}</dd>
      </dl>
      <Skills person={person} />
      <h2>{t("sign-ins.title")}</h2>
      <Pane what="sign-ins.title">
        <SignIns id={id} />
      </Pane>
    </section>
  );
}

function SignIns({ id }: { id: string }) {
  const records = useSignInsOf(id);
  return records.length === 0 ? (
    <Empty title="sign-ins.none" />
  ) : (
    <SignInHistory records={records} />
  );
}
