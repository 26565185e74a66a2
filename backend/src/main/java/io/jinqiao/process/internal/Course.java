package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.events.NoticeGiven;
import io.jinqiao.process.events.ProcessEnded;
import io.jinqiao.process.events.StepLeft;
import io.jinqiao.process.events.StepReached;
import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.sla.ClockView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down where a matter came to, closes what it left, and tells both. */
@Component
class Course {

    private final VersionRepository versions;
    private final MatterRepository matters;
    private final StayRepository stays;
    private final Terms terms;
    private final Posts posts;
    private final ApplicationEventPublisher events;

    Course(
            VersionRepository versions,
            MatterRepository matters,
            StayRepository stays,
            Terms terms,
            Posts posts,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.matters = matters;
        this.stays = stays;
        this.terms = terms;
        this.posts = posts;
        this.events = events;
    }

    Node node(Matter matter, String step) {
        return versions.drawing(matter.process(), matter.version())
                .node(step)
                .orElseThrow(() -> new IllegalStateException("No step " + step + " in " + matter));
    }

    /** Whether matters of this version may stand at such a step. */
    boolean holds(Matter matter, String step) {
        return versions.drawing(matter.process(), matter.version())
                .node(step)
                .filter(node -> node.kind().holds())
                .isPresent();
    }

    /** The matter of a subject that goes through a process now, kept from others until the transaction ends. */
    Optional<Standing> underWay(Subject subject) {
        return matters.underWay(subject)
                .map(found ->
                        new Standing(found.matter(), stays.of(found.matter().id()), found.behind()));
    }

    List<Stay> stays(Matter matter) {
        return stays.of(matter.id());
    }

    /** The matter went on by this move and is now at this place. */
    void settle(Standing at, Move move, Trail.Place place) {
        var matter = at.matter();
        at.current().ifPresent(stay -> leave(matter, stay, move));
        int number = at.stays().size();
        for (var notice : place.notices()) {
            notice(at, node(matter, notice), ++number, move);
        }
        var step = place.step();
        if (step == null) {
            over(matter, null, move);
        } else {
            reach(matter, node(matter, step), ++number, move);
            matters.save(matter.at(place.token()));
        }
    }

    /** The matter left its process; where it stood is left with it. */
    void end(Standing at, String reason, Move move) {
        at.current().ifPresent(stay -> leave(at.matter(), stay, move));
        over(at.matter(), reason, move);
    }

    private void over(Matter matter, @Nullable String reason, Move move) {
        matters.save(matter.ended(move.at(), reason));
        events.publishEvent(
                new ProcessEnded(matter.subject(), matter.process(), matter.version(), reason, move.by(), move.at()));
    }

    private void leave(Matter matter, Stay stay, Move move) {
        var clock = stay.clock();
        if (clock != null) {
            terms.stop(clock, move.by());
        }
        var due = clock == null ? terms.dueAt(matter.subject(), stay.term()) : stay.dueAt();
        var left = stay.left(move.at(), due, Actors.write(move.by()));
        stays.leave(left);
        events.publishEvent(new StepLeft(
                matter.subject(),
                matter.process(),
                matter.version(),
                stay.step(),
                left.late(move.at()),
                move.by(),
                move.at()));
    }

    private void notice(Standing at, Node node, int number, Move move) {
        var matter = at.matter();
        var by = Actors.write(Actor.SYSTEM);
        stays.add(
                matter,
                new Stay(matter.id(), number, node.id(), node.owner(), null, null, move.at(), move.at(), null, by));
        events.publishEvent(new NoticeGiven(
                matter.subject(),
                matter.process(),
                matter.version(),
                node.id(),
                node.owner(),
                node.script(),
                posts.concerned(node.owner(), at.stays()),
                move.by(),
                move.at()));
    }

    private void reach(Matter matter, Node node, int number, Move move) {
        var term = node.term().isEmpty() ? null : node.term();
        var clock = terms.start(matter.subject(), term, move.by());
        var due = clock.map(ClockView::dueAt).orElseGet(() -> terms.dueAt(matter.subject(), term));
        stays.add(
                matter,
                new Stay(
                        matter.id(),
                        number,
                        node.id(),
                        node.owner(),
                        term,
                        clock.map(ClockView::id).orElse(null),
                        move.at(),
                        null,
                        due,
                        null));
        events.publishEvent(new StepReached(
                matter.subject(),
                matter.process(),
                matter.version(),
                node.id(),
                node.owner(),
                term,
                due,
                move.by(),
                move.at()));
    }
}
