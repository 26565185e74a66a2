-- What changed in counts and is not in every sum yet, for some seconds.
create table insight.soon (
    measure  text not null,
    minute   timestamptz not null,
    queue    text not null,
    team     text not null,
    agent    text not null,
    channel  text not null,
    business text not null,
    branch   text not null,
    n        bigint not null,
    since    timestamptz not null default now()
);

-- How often stories were told anew beside the counting, so that nobody goes on from those he remembers.
alter table insight.position add column retold bigint not null default 0;

-- A story is written again with each of its facts: in its page, and not in pieces beside the table.
alter table insight.story set (fillfactor = 50);
alter table insight.story alter column points set storage main;
