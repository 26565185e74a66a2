import { Alert, Button, Drawer, Input } from "antd";
import { useState } from "react";

import { problemText, t, type Message } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { useHire, type Place } from "./people-api";
import { PlaceFields } from "./place-fields";

const EMPTY = { zh: "", en: "", number: "", username: "", password: "" };

const FIELDS: [keyof typeof EMPTY, Message][] = [
  ["zh", "people.name-zh"],
  ["en", "people.name-en"],
  ["number", "people.number"],
  ["username", "people.username"],
  ["password", "people.first-password"],
];

/** Somebody begins to work here; they change the password when they first sign in. */
export function HireSheet({ done }: { done: () => void }) {
  const [words, setWords] = useState(EMPTY);
  const [place, setPlace] = useState<Place>({
    team: "",
    posts: [],
    capacity: 0,
    branch: "",
    areas: {},
  });
  const hire = useHire();
  const whole = Object.values(words).every((word) => word.trim() !== "") && place.posts.length > 0;
  return (
    <Drawer open size={480} title={t("people.hire")} onClose={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const { zh, en, number, username, password } = words;
          hire.mutate(
            { ...place, name: { zh, en }, number, username, password },
            {
              onSuccess: () => {
                toast.done(t("people.hired"));
                done();
              },
            },
          );
        }}
      >
        {FIELDS.map(([name, label]) => (
          <div key={name} className="field">
            <label htmlFor={`hire-${name}`}>{t(label)}</label>
            <Input
              id={`hire-${name}`}
              type={name === "password" ? "password" : "text"}
              autoComplete={name === "password" ? "new-password" : "off"}
              maxLength={name === "password" ? 128 : 60}
              value={words[name]}
              onChange={({ target }) => {
                setWords({ ...words, [name]: target.value });
              }}
            />
          </div>
        ))}
        <PlaceFields place={place} change={setPlace} />
        {hire.error && <Alert type="error" title={problemText(hire.error)} />}
        <div className="row">
          <span className="grow" />
          <Button type="primary" htmlType="submit" disabled={!whole} loading={hire.isPending}>
            {t("people.hire")}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
