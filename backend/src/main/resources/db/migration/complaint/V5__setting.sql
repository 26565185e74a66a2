-- Changes of what letters say and of what a post may grant: proposed by one person, decided by another. What is in force
-- stays where it was (complaint.template, complaint.compensation_limit); this is how it came about.
create table complaint.setting_change (
    id          uuid primary key,
    subject     text not null check (subject in ('TEMPLATE', 'LIMIT')),
    kind        text,
    case_type   text,
    language    text,
    title       text,
    words       text,
    post        text,
    amount      bigint check (amount >= 0),
    reason      text not null check (reason <> ''),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by  uuid,
    approved    boolean,
    remark      text,
    decided_at  timestamptz,
    check ((subject = 'TEMPLATE') = (kind is not null and case_type is not null and language is not null
                                     and title is not null and words is not null)),
    check ((subject = 'LIMIT') = (post is not null and amount is not null)),
    -- Four eyes: nobody decides on their own proposal.
    check (decided_by <> proposed_by),
    check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null))
);
create index setting_change_at on complaint.setting_change (proposed_at desc);
