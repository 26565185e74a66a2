package io.jinqiao.launch;

import io.jinqiao.postgres.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Lets Spring start beside the database, and wait for it only when somebody wants to connect. */
final class EmbeddedConnection implements ApplicationContextInitializer<GenericApplicationContext> {

    private final EmbeddedPostgres postgres;

    EmbeddedConnection(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(JdbcConnectionDetails.class, () -> details(postgres.access()));
    }

    private static JdbcConnectionDetails details(EmbeddedPostgres.Access access) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return access.url();
            }

            @Override
            public String getUsername() {
                return access.user();
            }

            @Override
            public String getPassword() {
                return access.password();
            }
        };
    }

    /** Properties for an institution's own database; name and password never stand on the command line. */
    static List<String> external(String url, Map<String, String> environment) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + environment.getOrDefault("JINQIAO_DATABASE_USER", "jinqiao"),
                "--spring.datasource.password=" + environment.getOrDefault("JINQIAO_DATABASE_PASSWORD", ""));
    }
}
