-- Who was told of which warning of a term: each once, and again where more time made the same share lie ahead again.
create table collaboration.warned_term (
    clock_id   uuid not null,
    percent    int not null,
    due_at     timestamptz not null,
    request_id uuid not null,
    at         timestamptz not null,
    primary key (clock_id, percent, due_at)
);
