package io.jinqiao.process.internal;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What we ask of the engine: take a matter in, let it go on, put it elsewhere, take it out. */
@Component
class Engine {

    private final EngineRoom room;
    private final Deployments deployments;

    Engine(EngineRoom room, Deployments deployments) {
        this.room = room;
        this.deployments = deployments;
    }

    Trail.Place begin(Matter matter) {
        var definition = deployments.definition(matter.process(), matter.version());
        var start = room.engine()
                .getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionId(definition)
                .predefineProcessInstanceId(matter.id().toString())
                .transientVariables(values(matter));
        return Trail.of(start::start);
    }

    Trail.Place goOn(Matter matter) {
        return Trail.of(() -> room.engine().getRuntimeService().trigger(token(matter), Map.of(), values(matter)));
    }

    Trail.Place put(Matter matter, String step) {
        return Trail.of(() -> room.engine()
                .getRuntimeService()
                .createChangeActivityStateBuilder()
                .processInstanceId(matter.id().toString())
                .moveExecutionToActivityId(token(matter), step)
                .changeState());
    }

    void end(Matter matter, String reason) {
        room.engine().getRuntimeService().deleteProcessInstance(matter.id().toString(), reason);
    }

    private static String token(Matter matter) {
        var token = matter.token();
        if (token == null) {
            throw new IllegalStateException("The engine does not have " + matter.id());
        }
        return token;
    }

    /** Only while the token moves: the engine keeps none of them. */
    private static Map<String, Object> values(Matter matter) {
        return Map.copyOf(matter.data());
    }
}
