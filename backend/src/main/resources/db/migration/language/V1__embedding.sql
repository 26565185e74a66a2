create schema language;

-- The vectors of texts, so that a start need not compute them again: float32, big-endian, by the hash of model and text.
create table language.embedding (
    hash   bytea primary key,
    vector bytea not null
);
