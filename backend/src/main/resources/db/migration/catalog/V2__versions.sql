-- The classification in versions: each a whole tree, so that a ticket's class can be read as it was when it was chosen.
-- `classes` is every class in order, retired ones too; `changes` is how it differs from the version before it.
create table catalog.version (
    number         int primary key check (number > 0),
    id             uuid not null unique,
    state          text not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED')),
    classes        jsonb not null,
    changes        jsonb not null,
    note           text not null,
    author_id      uuid,
    at             timestamptz not null,
    effective_from timestamptz,
    approver_id    uuid,
    decided_at     timestamptz,
    reason         text,
    check (state = 'DRAFT' or effective_from is not null),
    -- Four eyes: nobody approves their own change. The set-up has neither author nor approver.
    check (approver_id is null or (author_id is not null and approver_id <> author_id)),
    check (state <> 'APPROVED' or (approver_id is null) = (author_id is null))
);

-- One at a time is worked on.
create unique index version_in_work on catalog.version ((true)) where state <> 'APPROVED';

insert into catalog.version (number, id, state, classes, changes, note, at, effective_from)
select 1, uuidv7(), 'APPROVED',
       jsonb_agg(jsonb_build_object('code', code, 'name', jsonb_build_object('zh', zh, 'en', en), 'retired', false)
                 order by place),
       '[]', '', now(), now()
  from catalog.business
having count(*) > 0;

drop table catalog.business;
