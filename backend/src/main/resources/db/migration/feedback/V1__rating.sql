create schema feedback;

create table feedback.rating (
    subject     text primary key,
    customer_id uuid not null,
    staff_id    uuid,
    score       int not null check (score between 1 and 5),
    solved      boolean not null,
    comment     text not null,
    first_at    timestamptz not null,
    at          timestamptz not null
);

create index rating_at on feedback.rating (at);
create index rating_staff on feedback.rating (staff_id, at) where staff_id is not null;
create index rating_customer on feedback.rating (customer_id, at);
