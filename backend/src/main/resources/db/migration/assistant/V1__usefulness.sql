create schema assistant;

-- What customers said of answers: the last word counts. One row an answer rated, never scanned as a whole.
create table assistant.usefulness (
    conversation_id uuid not null,
    number          bigint not null,
    useful          boolean not null,
    primary key (conversation_id, number)
);
