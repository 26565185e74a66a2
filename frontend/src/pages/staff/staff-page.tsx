import { Segmented } from "antd";
import { useSearchParams } from "react-router";

import { DutiesView } from "@/features/people/duties-view";
import { PeopleList } from "@/features/people/people-list";
import { PersonDetail } from "@/features/people/person-detail";
import { PostsView } from "@/features/people/posts-view";
import { SignInRulesView } from "@/features/people/sign-in-rules";
import { t } from "@/shared/i18n/i18n";
import "@/shared/staff/staff.css";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import "./staff-page.css";

const views = ["people", "posts", "duties", "sign-in"] as const;
type View = (typeof views)[number];

/** People and what they may do, for those who manage them and those who watch over that. */
export function StaffPage() {
  const [address, setAddress] = useSearchParams();
  const view = (address.get("view") ?? "people") as View;
  return (
    <div className="staff-page">
      <div className="staff-tabs">
        <Segmented<View>
          aria-label={t("nav.staff")}
          value={view}
          options={views.map((value) => ({ value, label: t(`people.view.${value}`) }))}
          onChange={(next) => {
            setAddress({ view: next }, { replace: true });
          }}
        />
      </div>
      {view === "people" && <People chosen={address.get("person")} />}
      {view === "posts" && (
        <div className="scroll">
          <Pane what="house.posts">
            <PostsView />
          </Pane>
        </div>
      )}
      {view === "duties" && (
        <div className="scroll">
          <Pane what="house.duties">
            <DutiesView />
          </Pane>
        </div>
      )}
      {view === "sign-in" && (
        <div className="scroll">
          <Pane what="house.sign-in">
            <SignInRulesView />
          </Pane>
        </div>
      )}
    </div>
  );
}

function People({ chosen }: { chosen: string | null }) {
  return (
    <div className="staff-people">
      <div className="staff-side">
        <Pane what="people.title">
          <PeopleList chosen={chosen} />
        </Pane>
      </div>
      <div className="scroll">
        {chosen === null ? (
          <Empty title="people.begin" />
        ) : (
          <Pane key={chosen} what="people.title">
            <PersonDetail id={chosen} />
          </Pane>
        )}
      </div>
    </div>
  );
}
