create schema conversation;

-- Every message updates its conversation's last number, so rows leave room for updates in place.
create table conversation.conversation (
    id             uuid primary key,
    customer_id    uuid not null,
    channel        text not null,
    language       text not null check (language in ('zh', 'en')),
    state          text not null check (state in ('ASSISTANT', 'WAITING', 'ASSIGNED', 'CLOSED')),
    owner_id       uuid,
    subject        text not null default '',
    business       text,
    emotion        int not null default 0 check (emotion between 0 and 4),
    tags           text[] not null default '{}',
    form           jsonb,
    opened_at      timestamptz not null,
    waiting_since  timestamptz,
    assigned_at    timestamptz,
    closed_at      timestamptz,
    result         text check (result in ('SOLVED', 'TICKET', 'LEFT', 'UNSOLVED')),
    remark         text,
    last_number    bigint not null default 0,
    answered_up_to bigint not null default 0,
    check (state = 'CLOSED' or (state = 'ASSIGNED') = (owner_id is not null)),
    check (state <> 'WAITING' or waiting_since is not null),
    check (state <> 'ASSIGNED' or assigned_at is not null),
    check ((state = 'CLOSED') = (closed_at is not null and result is not null and remark is not null))
) with (fillfactor = 70);

create unique index one_open_conversation_a_channel
    on conversation.conversation (customer_id, channel) where state <> 'CLOSED';
create index conversation_customer on conversation.conversation (customer_id, opened_at desc);
create index conversation_owner on conversation.conversation (owner_id, state) where owner_id is not null;
create index conversation_with_assistant on conversation.conversation (opened_at) where state = 'ASSISTANT';

-- No foreign key to the conversation: whoever inserts holds that row's lock, and the check would cost as much as the row.
create table conversation.message (
    conversation_id uuid not null,
    number          bigint not null check (number > 0),
    from_kind       text not null,
    from_id         uuid,
    client_id       text not null,
    kind            text not null check (kind in ('TEXT', 'ANSWER', 'CHOICES', 'EVENT')),
    text            text not null,
    detail          jsonb,
    at              timestamptz not null,
    primary key (conversation_id, number),
    constraint one_message_a_client_id unique nulls not distinct (conversation_id, client_id, from_kind, from_id)
);

create table conversation.note (
    id              uuid primary key,
    conversation_id uuid not null references conversation.conversation,
    staff_id        uuid not null,
    text            text not null,
    at              timestamptz not null
);

create index note_conversation on conversation.note (conversation_id, at);
