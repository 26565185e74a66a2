create schema packs;

-- A file that somebody brought. The same file with the same wishes is one pack while it is of use.
create table packs.pack (
    id          uuid primary key,
    name        text not null,
    format      text not null check (format in ('CSV', 'XLSX', 'JSONL', 'MARKDOWN', 'DOCX')),
    sha256      text not null,
    size        int not null check (size > 0),
    kind        text not null,
    business    text not null,
    state       text not null check (state in ('READING', 'READY', 'REFUSED', 'PROPOSED', 'DISCARDED')),
    refusal     text not null check ((refusal <> '') = (state = 'REFUSED')),
    done        int not null,
    total       int not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    settled_by  uuid,
    settled_at  timestamptz,
    proposals   int not null,
    check ((settled_at is null) = (state in ('READING', 'READY', 'REFUSED')))
);

create unique index pack_once on packs.pack (sha256, kind, business) where state in ('READING', 'READY', 'PROPOSED');
create index pack_newest on packs.pack (uploaded_at desc);

-- The file itself, only until it has gone ahead or been put aside.
create table packs.content (
    pack_id uuid primary key references packs.pack (id),
    bytes   bytea not null
);

-- What was made of each row. `cells` is what the file says; `base` the version in force it was compared with, 0 for none.
create table packs.line (
    pack_id uuid not null references packs.pack (id),
    number  int not null,
    sheet   text not null,
    row     bigint not null,
    code    text not null,
    title   text not null,
    verdict text not null check (verdict in ('NEW', 'CHANGED', 'SAME', 'PROPOSED', 'BAD')),
    fault   text not null check ((fault <> '') = (verdict = 'BAD')),
    detail  text not null,
    cells   jsonb not null,
    base    int not null,
    changes jsonb not null,
    near    jsonb not null,
    twin    int,
    primary key (pack_id, number)
);

create index line_verdict on packs.line (pack_id, verdict, number);

-- Which content went ahead already, so that no other file proposes it a second time.
create table packs.proposed (
    code        text not null,
    sha256      text not null,
    pack_id     uuid not null references packs.pack (id),
    proposal_id uuid not null,
    primary key (code, sha256)
);
