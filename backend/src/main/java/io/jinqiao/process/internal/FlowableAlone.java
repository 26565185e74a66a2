package io.jinqiao.process.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The peer of {@code ./jinqiao bench process}: the engine as somebody without us would embed it, with its own tables,
 * user tasks and transactions, on as many connections as we have.
 */
final class FlowableAlone implements AutoCloseable {

    private final HikariDataSource data;
    private final ProcessEngine engine;
    private final String definition;

    private FlowableAlone(HikariDataSource data, ProcessEngine engine, String model) {
        this.data = data;
        this.engine = engine;
        this.definition = deployed(engine, model);
    }

    /** @param history {@code audit} is the engine's own choice, {@code none} the least it can do */
    static FlowableAlone on(DataSource ours, String history, String model) throws SQLException {
        var data = SchemaPool.of(ours, "bench_flowable_" + history);
        try (var connection = data.getConnection();
                var create = connection.createStatement()) {
            create.execute("create schema if not exists " + data.getSchema());
        }
        var settings = new WithoutMail();
        settings.setEngineName("alone");
        settings.setDataSource(data);
        settings.setDatabaseSchema(data.getSchema());
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistoryLevel(HistoryLevel.getHistoryLevelForKey(history));
        settings.setAsyncExecutorActivate(false);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        return new FlowableAlone(data, settings.buildProcessEngine(), model);
    }

    private static String deployed(ProcessEngine engine, String model) {
        var repository = engine.getRepositoryService();
        var deployment = repository
                .createDeployment()
                .addString("bench.bpmn20.xml", model)
                .deploy();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    /** One matter: started, each of its tasks found and completed, until it is at its end. */
    void complete() {
        var matter = engine.getRuntimeService()
                .startProcessInstanceById(definition, Map.of("subject", "bench"))
                .getId();
        var tasks = engine.getTaskService();
        for (var step : ProcessBench.STEPS) {
            var task = tasks.createTaskQuery()
                    .processInstanceId(matter)
                    .taskDefinitionKey(step)
                    .singleResult();
            tasks.complete(task.getId(), ProcessBench.OUTCOME);
        }
    }

    @Override
    public void close() {
        engine.close();
        data.close();
    }

    private static final class WithoutMail extends StandaloneProcessEngineConfiguration {

        @Override
        public void initMailClients() {
            // What it sends mail with is not among our libraries.
        }
    }
}
