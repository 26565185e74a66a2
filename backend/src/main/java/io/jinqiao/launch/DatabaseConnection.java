package io.jinqiao.launch;

import io.jinqiao.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which database the product works on: the one that was started beside it, or the institution's own. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

    /** Spring starts beside the embedded database, and waits for it only here, when somebody wants to connect. */
    @Bean
    JdbcConnectionDetails connectionDetails(ObjectProvider<EmbeddedPostgres> embedded, Environment environment) {
        var postgres = embedded.getIfAvailable();
        if (postgres != null) {
            var access = postgres.access();
            return new Details(access.url(), access.user(), access.password());
        }
        return new Details(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
    }

    private record Details(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return "%s as %s".formatted(url, user);
        }
    }
}
