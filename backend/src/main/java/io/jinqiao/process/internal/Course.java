package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.process.events.NoticeGiven;
import io.jinqiao.process.events.ProcessEnded;
import io.jinqiao.process.events.StepLeft;
import io.jinqiao.process.events.StepReached;
import io.jinqiao.process.internal.Drawing.Node;
import java.util.List;
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

    List<Stay> stays(Matter matter) {
        return stays.of(matter.id());
    }

    /** The matter went on by this move and is now at this place. */
    void settle(Matter matter, Move move, Trail.Place place) {
        var before = stays(matter);
        StayRepository.current(before).ifPresent(stay -> leave(matter, stay, move));
        int number = before.size();
        for (var notice : place.notices()) {
            notice(matter, node(matter, notice), ++number, move);
        }
        var step = place.step();
        if (step == null) {
            end(matter, null, move);
        } else {
            reach(matter, node(matter, step), ++number, move);
            matters.save(matter.at(place.token()));
        }
    }

    /** The matter left its process; where it stood is left with it. */
    void end(Matter matter, @Nullable String reason, Move move) {
        StayRepository.current(stays(matter)).ifPresent(stay -> leave(matter, stay, move));
        matters.save(matter.ended(move.at(), reason));
        events.publishEvent(
                new ProcessEnded(matter.subject(), matter.process(), matter.version(), reason, move.by(), move.at()));
    }

    private void leave(Matter matter, Stay stay, Move move) {
        var due = terms.dueAt(matter.subject(), stay.term());
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

    private void notice(Matter matter, Node node, int number, Move move) {
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
                posts.holding(node.owner()),
                move.by(),
                move.at()));
    }

    private void reach(Matter matter, Node node, int number, Move move) {
        var term = node.term().isEmpty() ? null : node.term();
        var due = terms.dueAt(matter.subject(), term);
        stays.add(
                matter, new Stay(matter.id(), number, node.id(), node.owner(), term, null, move.at(), null, due, null));
        events.publishEvent(new StepReached(
                matter.subject(),
                matter.process(),
                matter.version(),
                node.id(),
                node.owner(),
                term,
                move.by(),
                move.at()));
    }
}
