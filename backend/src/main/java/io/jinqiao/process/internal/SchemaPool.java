package io.jinqiao.process.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections to our database that look into one schema only, for the engine's own scripts, which name none. They are not those
 * that the product works with: a pool does not take back what a connection was told to look into.
 */
final class SchemaPool {

    private SchemaPool() {}

    static HikariDataSource of(DataSource ours, String schema) throws SQLException {
        var settings = new HikariConfig();
        ours.unwrap(HikariDataSource.class).copyStateTo(settings);
        settings.setPoolName(schema);
        settings.setMetricsTrackerFactory(null);
        settings.setMinimumIdle(1);
        settings.setSchema(schema);
        return new HikariDataSource(settings);
    }
}
