-- The demo bank's own back office, played: what flows did there, one row an act. A real institution has its systems instead.
create table demo.sandbox_act (
    key          text primary key,
    act          text not null,
    customer_id  uuid not null,
    reference    text not null unique,
    summary      text not null,
    performed_at timestamptz not null
);

create sequence demo.sandbox_reference start 1001;
