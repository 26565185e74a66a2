create schema demo;

-- What has been played into the demo institution; empty in a real one.
create table demo.step (
    code           text primary key,
    content_sha256 text not null,
    played_at      timestamptz not null
);
