package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.jinqiao.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MigrateWhenChangedTest {

    private final JdbcClient database;
    private final Flyway flyway;
    private final List<Flyway> asked = new ArrayList<>();

    MigrateWhenChangedTest(DataSource source) {
        this.database = JdbcClient.create(source);
        this.flyway = Flyway.configure().dataSource(source).load();
    }

    @BeforeEach
    void aDatabaseThatWasNeverBuilt() {
        database.sql("drop schema if exists launch cascade").update();
    }

    @Test
    void theSecondStartOfABuildAsksNobody() {
        strategy(asked::add).migrate(flyway);
        assertThat(asked).singleElement().satisfies(each -> {
            assertThat(each.getConfiguration().getDataSource()).isNotNull();
            assertThat(each.getConfiguration().getResourceProvider()).isNull();
        });

        strategy(asked::add).migrate(flyway);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aBuildWithOtherMigrationsMigrates() {
        strategy(asked::add).migrate(flyway);
        database.sql("update launch.built_with set migrations = '1 files, 00000000'")
                .update();

        strategy(asked::add).migrate(flyway);
        strategy(asked::add).migrate(flyway);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aMigrationThatFailsIsTriedAgainByTheNextStart() {
        var failing = strategy(_ -> {
            throw new IllegalStateException("no room on the disk");
        });
        assertThatIllegalStateException().isThrownBy(() -> failing.migrate(flyway));

        strategy(asked::add).migrate(flyway);
        assertThat(asked).hasSize(1);
    }

    private static FlywayMigrationStrategy strategy(FlywayMigrationStrategy byModule) {
        return (FlywayMigrationStrategy) new MigrateWhenChanged().postProcessAfterInitialization(byModule, "byModule");
    }
}
