package io.jinqiao.process.internal;

import java.util.ArrayList;
import java.util.List;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.ManualTaskActivityBehavior;
import org.flowable.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where a token went in one move of the engine: heard while it goes, so that nothing is asked afterwards.
 *
 * <p>The engine works on the thread that calls it.
 */
final class Trail {

    private static final ScopedValue<Trail> UNDER_WAY = ScopedValue.newInstance();

    private final List<String> notices = new ArrayList<>();
    private @Nullable String step;
    private @Nullable String token;

    /** The notices passed, in order, and the step it stands at now with its token; both null at the end. */
    record Place(
            List<String> notices,
            @Nullable String step,
            @Nullable String token) {}

    static Place of(Runnable move) {
        var trail = new Trail();
        ScopedValue.where(UNDER_WAY, trail).run(move);
        return new Place(List.copyOf(trail.notices), trail.step, trail.token);
    }

    /** Makes the engine tell where its tokens come by. */
    static final class Behaviors extends DefaultActivityBehaviorFactory {

        @Override
        public ReceiveTaskActivityBehavior createReceiveTaskActivityBehavior(org.flowable.bpmn.model.ReceiveTask task) {
            return new Holds(task.getId());
        }

        @Override
        public ManualTaskActivityBehavior createManualTaskActivityBehavior(org.flowable.bpmn.model.ManualTask task) {
            return new Passes();
        }
    }

    private static final class Holds extends ReceiveTaskActivityBehavior {

        private Holds(String id) {
            super(id, null);
        }

        @Override
        public void execute(DelegateExecution token) {
            var trail = UNDER_WAY.get();
            trail.step = token.getCurrentActivityId();
            trail.token = token.getId();
        }
    }

    private static final class Passes extends ManualTaskActivityBehavior {

        @Override
        public void execute(DelegateExecution token) {
            UNDER_WAY.get().notices.add(token.getCurrentActivityId());
            leave(token);
        }
    }
}
