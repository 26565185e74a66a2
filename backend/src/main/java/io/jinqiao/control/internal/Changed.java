package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.events.ActDecided;
import io.jinqiao.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** How acts are told. */
final class Changed {

    private Changed() {}

    static String words(List<ActView.Line> lines) {
        return lines.stream()
                .map(line -> "%s: %s → %s".formatted(line.field(), line.before(), line.after()))
                .collect(Collectors.joining("\n"));
    }

    static ActDecided decided(ActView act, ActView.State outcome, String remark, Actor by, Instant at) {
        return new ActDecided(
                act.id(),
                act.kind(),
                act.about(),
                act.customer(),
                outcome.name(),
                words(act.lines()),
                Actor.of(act.proposedBy()),
                remark,
                by,
                at);
    }
}
