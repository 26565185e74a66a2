package io.jinqiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks Flyway, module by module, only where this build brings other migrations than the database was last built with;
 * to hear thirty times that nothing changed costs a second of every start.
 */
@Component
class MigrateWhenChanged implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof FlywayMigrationStrategy byModule ? strategy(byModule) : bean;
    }

    private static FlywayMigrationStrategy strategy(FlywayMigrationStrategy byModule) {
        return flyway -> {
            var database = JdbcClient.create(flyway.getConfiguration().getDataSource());
            var brought = fingerprint();
            if (!brought.equals(builtWith(database))) {
                byModule.migrate(findingFilesAnew(flyway));
                keep(database, brought);
            }
        };
    }

    /** A build of fixed parts lists the files once for all modules; each is to find its own. */
    private static Flyway findingFilesAnew(Flyway flyway) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .resourceProvider(null)
                .load();
    }

    private static String builtWith(JdbcClient database) {
        database.sql("create schema if not exists launch").update();
        database.sql("create table if not exists launch.built_with (migrations text not null)")
                .update();
        return database.sql("select migrations from launch.built_with")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void keep(JdbcClient database, String migrations) {
        database.sql("with before as (delete from launch.built_with) insert into launch.built_with values (?)")
                .param(migrations)
                .update();
    }

    /** Changes when a file's name or content does. */
    private static String fingerprint() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
            var sum = new CRC32();
            Arrays.sort(files, Comparator.comparing(MigrateWhenChanged::path));
            for (var file : files) {
                sum.update(path(file).getBytes(StandardCharsets.UTF_8));
                sum.update(file.getContentAsByteArray());
            }
            return "%d files, %08x".formatted(files.length, sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations cannot be read", e);
        }
    }

    private static String path(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.indexOf("db/migration/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
