create schema cluster;

-- A process that serves, and when it last said so.
create table cluster.node (
    tag        text primary key,
    name       text        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

-- Who leads, in which term, until when by this database's clock. The term is part of a key, so that who locks the key
-- (for key share) holds off the next term, and not the lease's renewal.
create table cluster.lease (
    name   text        not null unique,
    epoch  bigint      not null,
    holder text        not null,
    since  timestamptz not null,
    until  timestamptz not null,
    primary key (name, epoch)
);

insert into cluster.lease values ('leader', 0, '', 'epoch', 'epoch');

-- What nodes remember, and how often it was changed.
create table cluster.edition (
    name   text primary key,
    number bigint not null
);
