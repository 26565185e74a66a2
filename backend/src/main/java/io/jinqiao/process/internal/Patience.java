package io.jinqiao.process.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Actor;
import io.jinqiao.process.events.ProcessStuck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the engine move a matter, and keeps what it cannot do now for later: in a part of the transaction that is undone
 * by itself, so that the module's work stands whatever becomes of the engine's.
 */
@Component
class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    private static final int LONGEST = 300;

    private final Engine engine;
    private final Course course;
    private final MatterRepository matters;
    private final PendingRepository pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate undoable;

    Patience(
            Engine engine,
            Course course,
            MatterRepository matters,
            PendingRepository pending,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.course = course;
        this.matters = matters;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
        this.undoable = new TransactionTemplate(transactions);
        undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Now if the engine can, otherwise later; when later is, the answer tells. */
    Optional<Instant> attempt(Standing at, Move move) {
        var matter = at.matter();
        if (at.behind()) {
            matters.save(matter);
            pending.add(matter.id(), move, 0, "", null);
            return Optional.empty();
        }
        try {
            take(at, move);
            return Optional.empty();
        } catch (EngineTrouble trouble) {
            matters.save(matter);
            var later = clock.instant().plus(PAUSES.getFirst());
            pending.add(matter.id(), move, 1, words(trouble), later);
            return Optional.of(later);
        }
    }

    /** Once more; the answer tells when to try again, if at all. */
    Optional<Instant> again(Matter matter, PendingRepository.Pending waiting) {
        try {
            take(
                    Standing.of(matter, course.stays(matter))
                            .knowing(waiting.move().outcome()),
                    waiting.move());
            pending.remove(waiting.id());
            var next = pending.head(matter.id());
            next.ifPresent(it -> pending.save(it.id(), it.tries(), it.trouble(), clock.instant()));
            return next.map(_ -> clock.instant());
        } catch (EngineTrouble trouble) {
            return failed(matter, waiting, words(trouble));
        }
    }

    private Optional<Instant> failed(Matter matter, PendingRepository.Pending waiting, String trouble) {
        if (waiting.tries() < PAUSES.size()) {
            var later = clock.instant().plus(PAUSES.get(waiting.tries()));
            pending.save(waiting.id(), waiting.tries() + 1, trouble, later);
            return Optional.of(later);
        }
        if (waiting.move().kind() == Move.Kind.DROP) {
            LOG.error("The engine keeps {}, which is over", matter.subject());
            pending.remove(waiting.id());
            return Optional.empty();
        }
        pending.save(waiting.id(), waiting.tries() + 1, trouble, null);
        matters.save(matter.stuck());
        events.publishEvent(new ProcessStuck(
                matter.subject(),
                matter.process(),
                matter.version(),
                trouble,
                waiting.move().by(),
                clock.instant()));
        return Optional.empty();
    }

    private void take(Standing at, Move move) {
        var place = moved(at, move);
        switch (move.kind()) {
            case BEGIN, DONE, PUT -> course.settle(at, move, place);
            case DROP -> {}
        }
    }

    private Trail.Place moved(Standing at, Move move) {
        try {
            return requireNonNull(undoable.execute(_ -> ask(at, move)));
        } catch (RuntimeException | Error e) {
            LOG.warn(
                    "The engine could not {} {}: it will try again",
                    move.kind(),
                    at.matter().subject(),
                    e);
            throw new EngineTrouble(e);
        }
    }

    private Trail.Place ask(Standing at, Move move) {
        var matter = at.matter();
        return switch (move.kind()) {
            case BEGIN -> engine.begin(matter);
            case DONE -> engine.goOn(there(at, move.step()));
            case PUT -> engine.put(matter.token() == null ? begun(matter) : matter, move.step());
            case DROP -> {
                engine.end(matter, move.step());
                yield new Trail.Place(List.of(), null, null);
            }
        };
    }

    private Matter begun(Matter matter) {
        return matter.at(engine.begin(matter).token());
    }

    /** What was done behind the engine's back may not be where the engine then is. */
    private static Matter there(Standing at, String step) {
        var stands = at.current().map(Stay::step).orElse("");
        if (!stands.equals(step)) {
            throw new IllegalStateException("%s was done, the matter stands at %s".formatted(step, stands));
        }
        return at.matter();
    }

    private static String words(EngineTrouble trouble) {
        var cause = String.valueOf(trouble.getCause());
        return cause.length() > LONGEST ? cause.substring(0, LONGEST) : cause;
    }

    /** Whatever the engine threw. */
    private static final class EngineTrouble extends RuntimeException {

        private EngineTrouble(Throwable cause) {
            super(cause);
        }
    }

    Move move(Move.Kind kind, String step, Map<String, String> outcome, Actor by) {
        return new Move(kind, step, outcome, by, clock.instant());
    }
}
