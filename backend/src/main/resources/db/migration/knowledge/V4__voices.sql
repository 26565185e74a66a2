-- What customers, agents and editors said: this article answers these words. One voice each; who has most, wins.
-- `asked` is `words` written one way, so that the same question in other spelling is one question.
create table knowledge.voice (
    article_id uuid not null references knowledge.article (id),
    language   text not null check (language in ('zh', 'en')),
    asked      text not null,
    voter      text not null,
    words      text not null,
    source     text not null check (source in ('CUSTOMER_CONFIRMED', 'AGENT_CONFIRMED', 'EDITOR')),
    by_kind    text not null,
    by_id      uuid,
    at         timestamptz not null,
    primary key (article_id, language, asked, voter)
);

create index on knowledge.voice (language, asked);
