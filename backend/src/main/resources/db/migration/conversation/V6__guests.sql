-- A second member of staff in a conversation beside its owner. As many open rows as supervisors take part now.
create table conversation.guest (
    conversation_id uuid not null references conversation.conversation on delete cascade,
    staff_id        uuid not null,
    joined_at       timestamptz not null,
    left_at         timestamptz,
    primary key (conversation_id, staff_id, joined_at)
);

create unique index guest_open on conversation.guest (conversation_id, staff_id) where left_at is null;
