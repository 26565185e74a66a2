create schema intent;

-- Questions that people labelled, a row for each label of a question; tens of thousands.
create table intent.question (
    id        uuid primary key,
    label_set text not null check (label_set ~ '^[a-z][a-z-]{0,30}$'),
    words     text not null check (words <> ''),
    label     text not null check (label <> ''),
    source    text not null check (source in ('ARTICLE', 'TYPED', 'IMPORTED')),
    -- Null where the system did it.
    added_by  uuid,
    added_at  timestamptz not null
);

-- Words may be longer than an index entry.
create unique index question_once on intent.question (label_set, label, md5(words));
create index question_newest on intent.question (label_set, added_at desc, id desc);

-- What was trained, with how good it is; kept for good, so that any can be put in force again. A few megabytes each.
create table intent.version (
    id         uuid primary key,
    label_set  text not null,
    number     int not null check (number > 0),
    questions  int not null,
    classes    int not null,
    figures    jsonb not null,
    seconds    double precision not null,
    model      bytea not null,
    trained_by uuid,
    trained_at timestamptz not null,
    unique (label_set, number)
);

-- The one version of each set that reads customers' words.
create table intent.in_force (
    label_set text primary key,
    number    int not null,
    since     timestamptz not null,
    set_by    uuid,
    foreign key (label_set, number) references intent.version (label_set, number)
);
