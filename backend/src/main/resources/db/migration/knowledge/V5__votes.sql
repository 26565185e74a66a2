-- Whether colleagues found a version useful: one voice a person, which may change.
create table knowledge.vote (
    article_id uuid not null,
    version    int not null,
    staff      uuid not null,
    useful     boolean not null,
    at         timestamptz not null,
    primary key (article_id, version, staff),
    foreign key (article_id, version) references knowledge.version (article_id, version)
);
