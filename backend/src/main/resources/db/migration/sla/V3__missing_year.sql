-- The years whose official days were missing on the first of December: each is told once.
create table sla.missing_year (
    region  text not null,
    year    int  not null,
    told_at timestamptz not null,
    primary key (region, year)
);
