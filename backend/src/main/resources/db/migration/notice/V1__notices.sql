create schema notice;

-- What somebody must hear of. The fact itself, and who was told, is kept in the journal; a line here lies before one person
-- until they say that they know. Lines are few: some for each term that is about to break, breaks, or waits for approval.
create table notice.notice (
    id           uuid primary key,
    staff_id     uuid not null,
    kind         text not null check (kind <> ''),
    subject_kind text not null check (subject_kind <> ''),
    subject_id   uuid not null,
    topic        text not null,
    says         jsonb not null,
    customer_id  uuid,
    business     text,
    at           timestamptz not null,
    seen_at      timestamptz
);

-- Of one topic of a matter nobody has two unread lines.
create unique index notice_unseen on notice.notice (staff_id, subject_id, topic) where seen_at is null;
create index notice_topic on notice.notice (subject_id, topic) where seen_at is null;
create index notice_seen on notice.notice (staff_id, at desc) where seen_at is not null;
