import { Alert, Button, Checkbox, Input } from "antd";
import { useState } from "react";

import { useMay, type Permission } from "@/shared/directory/me";
import { problemText, t, tCode } from "@/shared/i18n/i18n";
import { toast } from "@/shared/ui/toast";

import { HouseVersions } from "./house-versions";
import { permissions } from "./permissions";
import { postName } from "./post-name";
import { useHouseRule, usePropose, type PostBook } from "./people-api";

type Post = PostBook["posts"][number];

/** Every post with every permission; a change is proposed as a whole and another person decides. */
export function PostsView() {
  const sheet = useHouseRule("posts");
  const may = useMay("MANAGE_STAFF");
  const book = sheet.inForce as PostBook;
  const [draft, setDraft] = useState<PostBook | null>(null);
  const waits = sheet.versions.some(({ state }) => state === "PROPOSED");
  return (
    <section className="house house-wide" aria-label={t("house.posts")}>
      <div className="row">
        <h1 className="grow">{t("house.posts")}</h1>
        {may && draft === null && (
          <Button
            type="primary"
            disabled={waits}
            onClick={() => {
              setDraft(book);
            }}
          >
            {t("house.propose")}
          </Button>
        )}
      </div>
      <p className="muted small">
        {sheet.version === 0 ? t("house.shipped") : t("house.in-force", { n: sheet.version })}
      </p>
      {draft && (
        <Proposal
          draft={draft}
          done={() => {
            setDraft(null);
          }}
        />
      )}
      <Matrix book={draft ?? book} change={draft && setDraft} />
      <h2>{t("house.versions")}</h2>
      <HouseVersions
        kind="posts"
        show={(content) => <Difference from={book} to={content as PostBook} />}
      />
    </section>
  );
}

interface MatrixProps {
  book: PostBook;
  change: ((book: PostBook) => void) | null;
}

function Matrix({ book, change }: MatrixProps) {
  const toggle = (post: Post, permission: Permission) => {
    const next = post.permissions.includes(permission)
      ? post.permissions.filter((each) => each !== permission)
      : [...post.permissions, permission];
    change?.({
      posts: book.posts.map((each) => (each === post ? { ...post, permissions: next } : each)),
    });
  };
  return (
    <div className="house-matrix" tabIndex={0} role="region" aria-label={t("house.matrix")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("house.permission")}</th>
            {book.posts.map((post) => (
              <th key={post.code} scope="col">
                {postName(post)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">{tCode("permission", permission)}</th>
              {book.posts.map((post) => {
                const there = post.permissions.includes(permission);
                const name = `${postName(post)}: ${tCode("permission", permission)}`;
                return (
                  <td key={post.code}>
                    {change ? (
                      <Checkbox
                        aria-label={name}
                        checked={there}
                        onChange={() => {
                          toggle(post, permission);
                        }}
                      />
                    ) : (
                      there && <span title={name}>●</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Proposal({ draft, done }: { draft: PostBook; done: () => void }) {
  const [reason, setReason] = useState("");
  const propose = usePropose("posts");
  return (
    <div className="stack">
      <div className="row">
        <Input
          aria-label={t("house.reason")}
          placeholder={t("house.reason")}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
        <Button
          type="primary"
          disabled={reason.trim() === ""}
          loading={propose.isPending}
          onClick={() => {
            propose.mutate(
              { content: draft, reason: reason.trim() },
              {
                onSuccess: () => {
                  toast.done(t("house.proposed"));
                  done();
                },
              },
            );
          }}
        >
          {t("house.send")}
        </Button>
        <Button onClick={done}>{t("house.cancel")}</Button>
      </div>
      {propose.error && <Alert type="error" title={problemText(propose.error)} />}
    </div>
  );
}

/** What a version gives and takes, post by post. */
function Difference({ from, to }: { from: PostBook; to: PostBook }) {
  const changes = to.posts.flatMap((post) => {
    const before = from.posts.find(({ code }) => code === post.code)?.permissions ?? [];
    const words = (list: Permission[]) => list.map((each) => tCode("permission", each)).join("、");
    const more = words(post.permissions.filter((each) => !before.includes(each)));
    const less = words(before.filter((each) => !post.permissions.includes(each)));
    return more || less ? [{ post, more, less }] : [];
  });
  return (
    <ul aria-label={t("house.difference")}>
      {changes.map(({ post, more, less }) => (
        <li key={post.code}>
          <b>{postName(post)}</b> {more && t("house.more", { what: more })}{" "}
          {less && t("house.less", { what: less })}
        </li>
      ))}
    </ul>
  );
}
