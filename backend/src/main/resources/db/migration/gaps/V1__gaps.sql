create schema gaps;

-- Questions that ask the same and that no article answers well. `total` is the sum of their vectors (float32, big-endian).
create table gaps.gap (
    id          uuid primary key,
    language    text not null check (language in ('zh', 'en')),
    state       text not null check (state in ('OPEN', 'PROPOSED', 'IGNORED', 'COVERED')),
    title       text not null,
    business    text,
    size        int not null check (size >= 0),
    total       bytea not null,
    nearest     uuid,
    nearest_title text not null,
    nearest_score double precision not null,
    changed     boolean not null,
    reason      text not null check ((reason <> '') = (state = 'IGNORED')),
    proposal_id uuid check ((proposal_id is not null) or state <> 'PROPOSED'),
    article_id  uuid check ((article_id is not null) = (state = 'COVERED')),
    settled_by  uuid,
    first_at    timestamptz not null,
    last_at     timestamptz not null
);

create index gap_newest on gaps.gap (last_at desc);

-- One question of one customer, with what could name a person taken out; once, however often the news arrives.
create table gaps.question (
    conversation_id uuid not null,
    number          bigint not null,
    customer_id     uuid not null,
    gap_id          uuid not null references gaps.gap (id),
    language        text not null,
    words           text not null,
    reason          text not null
                    check (reason in ('UNKNOWN', 'MISSED_TWICE', 'NONE_FITS', 'NOT_USEFUL', 'FREE_HAND')),
    business        text,
    answer          text not null,
    answered_by     uuid,
    vector          bytea not null,
    at              timestamptz not null,
    primary key (conversation_id, number)
);

create index question_gap on gaps.question (gap_id, at desc);

-- Publications against which open gaps are still to be checked.
create table gaps.published (
    article_id uuid primary key,
    version    int not null,
    at         timestamptz not null
);
