package io.jinqiao.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.jinqiao.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EngineRoomTest {

    @Test
    void connectionsLookIntoTheSameSchemaAfterTheTablesAreMadeAsBefore() {
        var settings = new HikariConfig();
        settings.setDataSource(TestDatabase.another("engine_room"));
        settings.setMaximumPoolSize(1);
        try (var data = new HikariDataSource(settings)) {
            var jdbc = JdbcClient.create(data);
            jdbc.sql("create schema process").update();
            var room = new EngineRoom(data, jdbc);
            assertThat(room.engine().getManagementService().getTableName(org.flowable.task.api.Task.class))
                    .containsIgnoringCase("act_ru_task");
            assertThat(jdbc.sql("select to_regclass('process.act_ru_task') is not null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(jdbc.sql("show search_path").query(String.class).single())
                    .isEqualTo("\"$user\", public");
            room.destroy();
        }
    }
}
