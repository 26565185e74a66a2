-- Who keeps a version true and how long it held. Fills one row a version; a moment for some thousands of articles.
alter table knowledge.version
    add column owner_id       uuid,
    add column effective_from timestamptz,
    add column effective_to   timestamptz,
    add column review_by      date,
    add column videos         jsonb not null default '[]',
    add column published_by   jsonb not null default '{"kind": "SYSTEM", "id": null}',
    add column ended_at       timestamptz,
    add column ending         text check (ending in ('REPLACED', 'EXPIRED', 'WITHDRAWN')),
    add column ending_reason  text not null default '',
    add column warned_at      timestamptz,
    add constraint version_ends_whole check ((ended_at is null) = (ending is null)),
    add constraint version_withdrawn_for_a_reason check (ending is distinct from 'WITHDRAWN' or ending_reason <> ''),
    add constraint version_effective_order check (effective_to > effective_from);

update knowledge.version
   set ended_at = later.published_at, ending = 'REPLACED'
  from knowledge.version later
 where later.article_id = version.article_id and later.version = version.version + 1;

-- At most one version of an article is in force.
create unique index version_in_force on knowledge.version (article_id) where ended_at is null;
create index version_expiring on knowledge.version (effective_to) where ended_at is null and effective_to is not null;

-- Pictures and documents. A file never changes; what articles show of it is named by their versions.
create table knowledge.attachment (
    id          uuid primary key,
    name        text not null check (name <> ''),
    media_type  text not null,
    content     bytea not null check (octet_length(content) between 1 and 10485760),
    sha256      text not null,
    added_by    jsonb not null,
    added_at    timestamptz not null
);

create table knowledge.version_attachment (
    article_id    uuid not null,
    version       int not null,
    position      int not null,
    attachment_id uuid not null references knowledge.attachment (id),
    primary key (article_id, version, position),
    foreign key (article_id, version) references knowledge.version (article_id, version)
);
create index version_attachment_of on knowledge.version_attachment (attachment_id);
