create schema knowledge;

-- An article is known by its code; `version` is the one in force.
create table knowledge.article (
    id      uuid primary key,
    code    text not null unique,
    version int not null check (version > 0)
);

-- Every version stays for ever, because answers refer to it. `content` is the hash of all that makes it differ.
create table knowledge.version (
    article_id    uuid not null references knowledge.article (id),
    version       int not null,
    kind          text not null check (kind in ('PRODUCT', 'PROCESS', 'COMPLIANCE', 'FAQ', 'SCRIPT', 'ETIQUETTE')),
    business      text not null,
    for_customers boolean not null,
    fields        jsonb not null,
    content       text not null,
    published_at  timestamptz not null,
    primary key (article_id, version)
);

create table knowledge.wording (
    article_id uuid not null,
    version    int not null,
    language   text not null check (language in ('zh', 'en')),
    title      text not null,
    answer     text not null,
    questions  text[] not null,
    primary key (article_id, version, language),
    foreign key (article_id, version) references knowledge.version (article_id, version)
);

-- The vectors of texts, so that a start need not compute them again: float32, big-endian, by the hash of model and text.
create table knowledge.embedding (
    hash   bytea primary key,
    vector bytea not null
);
