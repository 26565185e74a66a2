create schema editorial;

-- A proposal for an article, known by its code; `base_version` is the version it changes, 0 for a new article.
create table editorial.proposal (
    id            uuid primary key,
    version       bigint not null,
    code          text not null check (code <> ''),
    business      text not null,
    base_version  int not null check (base_version >= 0),
    content       jsonb not null,
    reason        text not null,
    evidence      jsonb not null,
    state         text not null
                  check (state in ('DRAFT', 'IN_REVIEW', 'REFUSED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'DROPPED')),
    proposed_by   uuid not null,
    drafted_at    timestamptz not null,
    changed_at    timestamptz not null,
    clock_id      uuid,
    due_at        timestamptz,
    approved_by   uuid,
    published_by  uuid,
    publish_at    timestamptz,
    article_id    uuid,
    article_version int,
    check ((clock_id is null) = (due_at is null)),
    -- Separation of duties: nobody approves what they propose, and nothing comes into force unapproved.
    check (approved_by <> proposed_by),
    check (approved_by is not null or state not in ('APPROVED', 'SCHEDULED', 'PUBLISHED')),
    check ((state in ('SCHEDULED', 'PUBLISHED')) = (published_by is not null and publish_at is not null)),
    check ((state = 'PUBLISHED') = (article_id is not null and article_version is not null))
);
create index proposal_waking on editorial.proposal (publish_at) where state = 'SCHEDULED';
create index proposal_open on editorial.proposal (state, changed_at);

-- Each time a proposal was put before compliance: what exactly, and what was said. Never changed afterwards.
create table editorial.round (
    proposal_id  uuid not null references editorial.proposal (id),
    number       int not null check (number > 0),
    base_version int not null,
    content      jsonb not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null,
    approved     boolean,
    reviewed_by  uuid,
    reviewed_at  timestamptz,
    verdict      text,
    primary key (proposal_id, number),
    check (reviewed_by <> submitted_by),
    check ((approved is null) = (reviewed_by is null) and (approved is null) = (reviewed_at is null)),
    check (approved is distinct from false or verdict <> '')
);

-- Where an article was used: said in a conversation (by the machine, or by one of staff), or opened by one of staff.
create table editorial.usage (
    article_id      uuid not null,
    version         int not null,
    kind            text not null check (kind in ('SAID', 'OPENED')),
    conversation_id uuid,
    number          bigint,
    staff_id        uuid,
    at              timestamptz not null,
    check ((kind = 'SAID') = (conversation_id is not null and number is not null)),
    check (kind = 'SAID' or staff_id is not null)
);
create unique index usage_said on editorial.usage (conversation_id, number) where kind = 'SAID';
create unique index usage_opened on editorial.usage (article_id, version, staff_id) where kind = 'OPENED';
create index usage_of on editorial.usage (article_id, at);

-- Whether answers helped, as customers said.
create table editorial.usefulness (
    conversation_id uuid not null,
    number          bigint not null,
    article_id      uuid not null,
    version         int not null,
    useful          boolean not null,
    at              timestamptz not null,
    primary key (conversation_id, number)
);
create index usefulness_of on editorial.usefulness (article_id, at);

-- A wording in use changed; one notice for each version that ended.
create table editorial.notice (
    id           uuid primary key,
    article_id   uuid not null,
    version      int not null,
    next_version int,
    change       text not null check (change in ('CHANGED', 'WITHDRAWN', 'EXPIRED')),
    reason       text not null,
    business     text not null,
    at           timestamptz not null,
    unique (article_id, version),
    check ((change = 'CHANGED') = (next_version is not null))
);

create table editorial.notice_reader (
    notice_id    uuid not null references editorial.notice (id),
    staff_id     uuid not null,
    confirmed_at timestamptz,
    primary key (notice_id, staff_id)
);
create index notice_reader_unconfirmed on editorial.notice_reader (staff_id) where confirmed_at is null;
