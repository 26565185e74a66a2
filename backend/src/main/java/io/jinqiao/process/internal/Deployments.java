package io.jinqiao.process.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a version known to the engine, once, when a matter first needs it. */
@Component
class Deployments {

    private static final String FIND =
            "select definition_id from process.deployed where process = :process and version = :version";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('process.deploy ' || :key, 0))";

    private static final String ADD = "insert into process.deployed values (:process, :version, :definition)";

    private final EngineRoom room;
    private final VersionRepository versions;
    private final JdbcClient jdbc;
    private final TransactionTemplate byItself;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    Deployments(EngineRoom room, VersionRepository versions, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.room = room;
        this.versions = versions;
        this.jdbc = jdbc;
        this.byItself = new TransactionTemplate(transactions);
        byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own: what the engine then remembers of it must not be rolled back with a matter. */
    String definition(String process, int version) {
        var key = process + "-v" + version;
        var definition = known.get(key);
        if (definition == null) {
            definition = find(process, version).orElseGet(() -> byItself.execute(_ -> deploy(process, version, key)));
            known.put(key, definition);
        }
        return definition;
    }

    private String deploy(String process, int version, String key) {
        jdbc.sql(LOCK).param("key", key).query((_, _) -> key).single();
        return find(process, version).orElseGet(() -> {
            var repository = room.engine().getRepositoryService();
            var deployment = repository
                    .createDeployment()
                    .addBpmnModel(key + ".bpmn20.xml", EngineModel.of(versions.drawing(process, version), key))
                    .disableSchemaValidation()
                    .deploy();
            var definition = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .singleResult()
                    .getId();
            jdbc.sql(ADD)
                    .param("process", process)
                    .param("version", version)
                    .param("definition", definition)
                    .update();
            return definition;
        });
    }

    private Optional<String> find(String process, int version) {
        return jdbc.sql(FIND)
                .param("process", process)
                .param("version", version)
                .query(String.class)
                .optional();
    }
}
