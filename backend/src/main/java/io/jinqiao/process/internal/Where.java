package io.jinqiao.process.internal;

import io.jinqiao.kernel.Subject;
import io.jinqiao.process.WhereView;
import io.jinqiao.process.WhereView.Kind;
import io.jinqiao.process.internal.Drawing.Node;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a matter's place from what we wrote down; the engine is not asked. */
@Component
class Where {

    private final MatterRepository matters;
    private final StayRepository stays;
    private final PendingRepository pending;
    private final VersionRepository versions;
    private final Clock clock;

    Where(
            MatterRepository matters,
            StayRepository stays,
            PendingRepository pending,
            VersionRepository versions,
            Clock clock) {
        this.matters = matters;
        this.stays = stays;
        this.pending = pending;
        this.versions = versions;
        this.clock = clock;
    }

    Optional<WhereView> of(Subject subject) {
        return matters.newest(subject).map(this::view);
    }

    private WhereView view(Matter matter) {
        var drawing = versions.drawing(matter.process(), matter.version());
        return new WhereView(
                matter.process(),
                drawing.name(),
                matter.version(),
                matter.pilot(),
                WhereView.State.valueOf(matter.state().name()),
                matter.startedAt(),
                matter.endedAt(),
                matter.endReason(),
                pending.head(matter.id())
                        .map(PendingRepository.Pending::trouble)
                        .orElse(null),
                stays.of(matter.id()).stream()
                        .map(stay -> view(stay, drawing.node(stay.step()).orElseThrow()))
                        .toList());
    }

    private WhereView.Stay view(Stay stay, Node node) {
        var by = stay.doneBy();
        return new WhereView.Stay(
                stay.step(),
                node.name(),
                Kind.valueOf(node.kind().name()),
                stay.owner(),
                stay.term(),
                stay.since(),
                stay.until(),
                stay.dueAt(),
                stay.late(clock.instant()),
                by == null ? null : Actors.read(by));
    }
}
