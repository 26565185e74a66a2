import { Segmented } from "antd";
import { useSearchParams } from "react-router";

import { EmergenciesView } from "@/features/borrowed/emergencies-view";
import { AppKeysView } from "@/features/identity/app-keys-view";
import { DutiesView } from "@/features/people/duties-view";
import { OrganisationView } from "@/features/people/organisation-view";
import { PeopleList } from "@/features/people/people-list";
import { PersonDetail } from "@/features/people/person-detail";
import { PostsView } from "@/features/people/posts-view";
import { ServicesView } from "@/features/people/services-view";
import { SignInRulesView } from "@/features/people/sign-in-rules";
import { SingleSignOnView } from "@/features/people/single-sign-on";
import { t } from "@/shared/i18n/i18n";
import "@/shared/staff/staff.css";
import { Empty } from "@/shared/ui/empty";
import { Pane } from "@/shared/ui/pane";

import "./staff-page.css";

const views = [
  "people",
  "organisation",
  "posts",
  "duties",
  "sign-in",
  "single-sign-on",
  "services",
  "app-keys",
  "emergencies",
] as const;
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
      {view === "organisation" && (
        <div className="scroll">
          <Pane what="organisation.title">
            <OrganisationView />
          </Pane>
        </div>
      )}
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
      {view === "app-keys" && (
        <div className="scroll">
          <Pane what="app-keys.title">
            <AppKeysView />
          </Pane>
        </div>
      )}
      {view === "emergencies" && (
        <div className="scroll">
          <Pane what="people.view.emergencies">
            <EmergenciesView />
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
      {view === "single-sign-on" && (
        <div className="scroll">
          <Pane what="house.single-sign-on">
            <SingleSignOnView />
          </Pane>
        </div>
      )}
      {view === "services" && (
        <div className="scroll">
          <Pane what="house.service-accounts">
            <ServicesView />
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
