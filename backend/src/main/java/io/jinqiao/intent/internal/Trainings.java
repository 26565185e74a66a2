package io.jinqiao.intent.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.language.Facets;
import io.jinqiao.learning.Teacher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Trainings in the background, one after the other: two at once would only take each other's processors. A stop ends
 * them without a trace; nothing but a finished version is kept.
 */
@Component
class Trainings implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);

    private static final int FEWEST_CLASSES = 2;

    private final QuestionRepository questions;
    private final KeepVersion.Handler keep;
    private final Teacher teacher;
    private final ExecutorService line = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("training").factory());
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Trainings(QuestionRepository questions, KeepVersion.Handler keep, Facets facets) {
        this.questions = questions;
        this.keep = keep;
        this.teacher = new Teacher(facets);
    }

    /**
     * How far a training is.
     *
     * @param done between 0 and 1
     */
    record State(Phase phase, double done) {}

    enum Phase {
        WAITING,
        RUNNING,
        FAILED
    }

    Optional<State> state(String labelSet) {
        return Optional.ofNullable(states.get(labelSet));
    }

    /** Refuses with {@code intent.training-runs} and {@code intent.too-few-questions}. */
    void start(String labelSet, Actor by) {
        if (questions.all(labelSet).stream().map(row -> row.label()).distinct().count() < FEWEST_CLASSES) {
            throw Refused.conflict("intent.too-few-questions", "Questions of at least two labels are needed");
        }
        states.compute(labelSet, (_, state) -> {
            if (state != null && state.phase() != Phase.FAILED) {
                throw Refused.conflict("intent.training-runs", "A training of these questions runs already");
            }
            return new State(Phase.WAITING, 0);
        });
        line.execute(() -> run(labelSet, by));
    }

    private void run(String labelSet, Actor by) {
        try {
            train(labelSet, by);
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("The training of {} failed", labelSet, e);
            }
            states.put(labelSet, new State(Phase.FAILED, 0));
        }
    }

    /** At once, on the thread of whoever calls. */
    void train(String labelSet, Actor by) {
        states.put(labelSet, new State(Phase.RUNNING, 0));
        var began = System.nanoTime();
        var rows = questions.all(labelSet);
        var taught = teacher.teach(rows, done -> states.put(labelSet, new State(Phase.RUNNING, done)));
        var seconds = (System.nanoTime() - began) / 1e9;
        if (!stopping) {
            keep.handle(new KeepVersion(labelSet, taught, rows.size(), seconds, by));
            LOG.info("Trained {} on {} questions", labelSet, rows.size());
        }
        states.remove(labelSet);
    }

    @Override
    public void destroy() {
        stopping = true;
        line.shutdownNow();
    }
}
