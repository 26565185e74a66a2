create schema vault;

-- What a key store must hold to open this database: a fingerprint a key, never the key.
create table vault.store_key (
    alias       text primary key,
    fingerprint bytea not null,
    since       timestamptz not null
);

-- A customer's key in versions, wrapped by a master key. A destroyed one keeps its row, so that none is made anew.
create table vault.data_key (
    owner        uuid not null,
    version      int  not null check (version > 0),
    algorithm    text not null check (algorithm in ('AES_256_GCM', 'SM4_GCM')),
    master       int  not null check (master > 0),
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    primary key (owner, version),
    check ((wrapped is null) = (destroyed_at is not null))
);

-- A rotation asks for those still wrapped by an older master key.
create index data_key_master on vault.data_key (master) where wrapped is not null;

create table vault.rotation (
    id         uuid primary key,
    of         text not null check (of in ('MASTER', 'DATA')),
    total      bigint not null,
    done       bigint not null,
    last_owner uuid,
    started_at timestamptz not null,
    started_by uuid not null,
    ended_at   timestamptz
);

create unique index rotation_one_at_a_time on vault.rotation ((true)) where ended_at is null;
