package io.jinqiao.process.internal;

import io.jinqiao.kernel.Ids;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Builds the engine when the first matter needs it, so that a start never waits for it: no timers, no job threads, no
 * history, no users; those are ours. It works in the caller's transaction.
 */
@Component
class EngineRoom implements DisposableBean {

    private static final String SCHEMA = "process";
    private static final String HAS_TABLES = "select to_regclass('process.act_ge_property') is not null";
    private static final String TABLES_OF = "select value_ from process.act_ge_property where name_ = 'schema.version'";

    private final DataSource data;
    private final JdbcClient jdbc;
    private final SingletonSupplier<ProcessEngine> engine = SingletonSupplier.of(this::build);
    private volatile boolean built;

    EngineRoom(DataSource data, JdbcClient jdbc) {
        this.data = data;
        this.jdbc = jdbc;
    }

    ProcessEngine engine() {
        return engine.obtain();
    }

    private ProcessEngine build() {
        if (!tablesAreOfThisVersion()) {
            makeTables();
        }
        var settings = bare(new TransactionAwareDataSourceProxy(data));
        settings.setTransactionsExternallyManaged(true);
        settings.setDatabaseSchemaUpdate(null);
        settings.setDatabaseTablePrefix(SCHEMA + ".");
        settings.setTablePrefixIsSchema(true);
        settings.setExpressionManager(new SafeExpressions());
        settings.setActivityBehaviorFactory(new Trail.Behaviors());
        var ready = settings.buildProcessEngine();
        built = true;
        return ready;
    }

    private boolean tablesAreOfThisVersion() {
        return jdbc.sql(HAS_TABLES).query(Boolean.class).single()
                && jdbc.sql(TABLES_OF).query(String.class).single().equals(ProcessEngine.VERSION);
    }

    /** By the engine's own scripts, which know no schema. */
    private void makeTables() {
        try (var ours = SchemaPool.of(data, SCHEMA)) {
            var settings = bare(ours);
            settings.setDatabaseSchema(SCHEMA);
            settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
            settings.buildProcessEngine().close();
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's tables cannot be made", e);
        }
    }

    private static ProcessEngineConfigurationImpl bare(DataSource data) {
        var settings = new Bare();
        settings.setEngineName("jinqiao");
        settings.setDataSource(data);
        settings.setHistoryLevel(HistoryLevel.NONE);
        settings.setAsyncExecutorActivate(false);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        settings.setEnableEntityLinks(false);
        settings.setIdGenerator(() -> Ids.next().toString());
        return settings;
    }

    /** Sends no mail: what is told is told by whoever owns the matter. Keeps no activities: see {@link NoActivities}. */
    private static final class Bare extends StandaloneProcessEngineConfiguration {

        @Override
        public void initEntityManagers() {
            setActivityInstanceEntityManager(new NoActivities(this));
            super.initEntityManagers();
        }

        @Override
        public void initMailClients() {
            // None.
        }
    }

    /** Lets tests see that nothing builds the engine before it is needed. */
    boolean isBuilt() {
        return built;
    }

    @Override
    public void destroy() {
        if (built) {
            engine().close();
        }
    }
}
