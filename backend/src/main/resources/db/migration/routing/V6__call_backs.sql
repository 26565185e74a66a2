-- Who is called back instead of waiting: one row a promise. It holds the place in the queue that was given up; the telephone
-- number stays with the customer. What is agreed is found by its moment, however many lie behind it.
create table routing.call_back (
    id              uuid primary key,
    conversation_id uuid not null,
    customer_id     uuid not null,
    skill           text not null,
    team            text,
    priority        int not null check (priority between 0 and 2),
    reason          text not null,
    named           uuid,
    language        text not null check (language in ('zh', 'en')),
    value           text not null,
    since           timestamptz not null,
    agreed_at       timestamptz not null,
    due_at          timestamptz not null,
    appointment     boolean not null,
    state           text not null check (state in ('AGREED', 'DUE', 'REACHED', 'FAILED', 'CANCELLED')),
    ended_at        timestamptz,
    check ((ended_at is null) = (state in ('AGREED', 'DUE')))
);

create unique index call_back_one_open on routing.call_back (conversation_id) where ended_at is null;
create index call_back_due on routing.call_back (due_at) where state = 'AGREED';
create index call_back_conversation on routing.call_back (conversation_id, id);

create table routing.call_try (
    id           uuid primary key,
    call_back_id uuid not null references routing.call_back (id),
    at           timestamptz not null,
    staff_id     uuid not null,
    reached      boolean not null
);

create index call_try_of on routing.call_try (call_back_id, at);
