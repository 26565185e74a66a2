package io.jinqiao.postgres;

/** The machine lacks something that PostgreSQL needs; the message tells the operator what to do. */
public final class PostgresRefused extends RuntimeException {

    PostgresRefused(String message) {
        super(message);
    }
}
