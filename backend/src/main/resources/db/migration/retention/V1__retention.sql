create schema retention;

create table retention.hold (
    id        uuid primary key,
    customer  uuid not null,
    why       text not null check (why <> ''),
    set_by    uuid not null,
    set_at    timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    lifted_why text,
    check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_why is null))
);

create unique index hold_in_force on retention.hold (customer) where lifted_at is null;

create table retention.run (
    id      uuid primary key,
    kind    text not null,
    before  timestamptz not null,
    deleted int not null check (deleted > 0),
    proof   text not null,
    at      timestamptz not null
);

create index run_kind on retention.run (kind, at);
