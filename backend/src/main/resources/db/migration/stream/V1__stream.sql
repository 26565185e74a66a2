create schema stream;

-- One row a topic: the last fact that Kafka has surely kept.
create table stream.position (
    topic text primary key,
    fact  bigint not null
);
