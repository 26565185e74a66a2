create schema catalog;

-- The three-level classification; a code starts with its parent's code and a dot. A few hundred rows.
create table catalog.business (
    code  text primary key,
    zh    text not null,
    en    text not null,
    place int  not null
);
