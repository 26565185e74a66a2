create schema customer;

-- Numbers of people nobody has recognised yet: V-1001, V-1002 …
create sequence customer.visitor_number start 1001;

create table customer.customer (
    id         uuid primary key,
    kind       text not null check (kind in ('VISITOR', 'PERSONAL', 'CORPORATE', 'INSTITUTIONAL')),
    number     text not null unique,
    name       text not null,
    phone      text,
    value      text not null check (value in ('ORDINARY', 'GOLD', 'PLATINUM', 'PRIVATE')),
    verified   int  not null check (verified between 0 and 4),
    risk_grade text check (risk_grade in ('C1', 'C2', 'C3', 'C4', 'C5')),
    language   text not null check (language in ('zh', 'en')),
    tags       text[] not null,
    since      timestamptz not null,
    check (kind = 'VISITOR' or name <> '')
);

-- The last digits of a phone number are asked for far more often than the whole number. Names are found by a scan, a
-- second at a million customers; a trigram index belongs here before there are more.
create index customer_phone_tail on customer.customer (reverse(phone) text_pattern_ops) where phone is not null;
create index customer_number on customer.customer (lower(number) text_pattern_ops);
