-- Branches, where somebody works, and where a post of theirs holds: post to area, nothing for a post that holds everywhere.
-- Tens to hundreds of branches; a handful of areas a person.
create table staff.branch (
    code    text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name_zh text not null,
    name_en text not null
);

alter table staff.person
    add column branch text not null default '',
    add column areas jsonb not null default '{}' check (jsonb_typeof(areas) = 'object');

alter table staff.appointment
    add column branch text not null default '',
    add column areas jsonb not null default '{}' check (jsonb_typeof(areas) = 'object');
