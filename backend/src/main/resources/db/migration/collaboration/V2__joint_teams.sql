-- People of several departments around one hard case: who, what was noted and decided, who does what by when.
create table collaboration.joint_team (
    id          uuid primary key,
    version     bigint not null,
    number      text not null unique,
    about_kind  text not null,
    about_id    uuid not null,
    customer_id uuid not null,
    title       text not null check (title <> ''),
    called_by   uuid not null,
    called_at   timestamptz not null,
    members     uuid[] not null,
    summary     text,
    closed_by   uuid,
    closed_at   timestamptz,
    check (called_by = any (members)),
    check ((summary is null) = (closed_at is null) and (closed_by is null) = (closed_at is null)),
    check (summary <> '')
);

create index joint_team_members on collaboration.joint_team using gin (members);
create index joint_team_about on collaboration.joint_team (about_kind, about_id);

create table collaboration.joint_entry (
    number    bigint generated always as identity primary key,
    team_id   uuid not null references collaboration.joint_team,
    kind      text not null check (kind in ('NOTE', 'DECISION', 'MEETING')),
    by_id     uuid not null,
    text      text not null check (text <> ''),
    held_on   date,
    attendees uuid[] not null,
    at        timestamptz not null,
    check ((kind = 'MEETING') = (held_on is not null))
);

create index joint_entry_team on collaboration.joint_entry (team_id, number);

create table collaboration.joint_task (
    id       uuid primary key,
    team_id  uuid not null references collaboration.joint_team,
    text     text not null check (text <> ''),
    owner_id uuid not null,
    due_on   date not null,
    set_by   uuid not null,
    set_at   timestamptz not null,
    done_by  uuid,
    done_at  timestamptz,
    check ((done_by is null) = (done_at is null))
);

create index joint_task_team on collaboration.joint_task (team_id, due_on);
