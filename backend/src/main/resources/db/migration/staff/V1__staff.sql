create schema staff;

create table staff.institution (
    one     boolean primary key default true check (one),
    name_zh text not null,
    name_en text not null,
    hotline text not null,
    demo    boolean not null
);

create table staff.team (
    code          text primary key,
    name_zh       text not null,
    name_en       text not null,
    department_zh text not null,
    department_en text not null
);

create table staff.person (
    id            uuid primary key,
    username      text not null unique check (username = lower(username)),
    password_hash text not null,
    number        text not null unique,
    name_zh       text not null,
    name_en       text not null,
    team          text not null,
    posts         text[] not null,
    skills        text[] not null,
    capacity      int not null check (capacity between 0 and 20),
    failures      int not null default 0,
    failing_since timestamptz,
    locked_until  timestamptz
);

-- Sign-ins survive a restart and are shared by equal nodes (Spring Session JDBC's own layout).
create table staff.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create index session_expiry on staff.session (expiry_time);
create index session_principal on staff.session (principal_name);

create table staff.session_attributes (
    session_primary_id char(36) not null references staff.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
