create schema suitability;

-- What is sold, as rated by issuer and seller; thousands at most.
create table suitability.product (
    code         text primary key,
    zh           text not null,
    en           text not null,
    issuer       text not null,
    issuer_level int not null check (issuer_level between 1 and 5),
    seller_level int not null check (seller_level between 1 and 5)
);

-- Every assessment, old ones too: the limits on repeats are counted from here.
create table suitability.assessment (
    id          uuid primary key,
    customer_id uuid not null,
    level       int  not null check (level between 1 and 5),
    at          timestamptz not null
);

create index assessment_customer on suitability.assessment (customer_id, at desc);

-- Every check with what it was judged by, kept as evidence; never changed but for the sale that went on upon it.
create table suitability.sale_check (
    id          uuid primary key,
    customer_id uuid not null,
    product     text not null references suitability.product,
    data        jsonb not null,
    suitable    boolean not null,
    reasons     text[] not null,
    duties      text[] not null,
    checked_by  uuid not null,
    at          timestamptz not null,
    went_on_at  timestamptz,
    -- Nothing is sold against a check.
    check (went_on_at is null or suitable)
);

create index sale_check_customer on suitability.sale_check (customer_id, at desc);
