-- What a person made of a label that was read from a conversation's words; the last word holds.
create table assistant.label (
    conversation_id uuid not null,
    label_set       text not null,
    label           text not null,
    "right"         boolean not null,
    decided_by      uuid not null,
    decided_at      timestamptz not null,
    primary key (conversation_id, label_set, label)
);
