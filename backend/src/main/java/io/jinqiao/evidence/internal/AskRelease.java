package io.jinqiao.evidence.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody wants to take part of the record out of the house and says why; a second person decides (CM4, CM6). */
record AskRelease(Scope scope, SignedIn by, String reason) {

    private static final int LONGEST_REASON = 500;

    AskRelease {
        if (reason.isBlank()) {
            throw Refused.invalid("evidence.reason-missing", "A bundle needs a reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.invalid("evidence.reason-too-long", "A reason has at most 500 characters");
        }
    }

    @UseCase
    static class Handler {

        private final GatherStory stories;
        private final ReleaseRepository releases;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(GatherStory stories, ReleaseRepository releases, TwoPersonControl control, Clock clock) {
            this.stories = stories;
            this.releases = releases;
            this.control = control;
            this.clock = clock;
        }

        UUID handle(AskRelease command) {
            var story = stories.gather(command.scope());
            if (story.facts().isEmpty()) {
                throw Refused.conflict("evidence.nothing-to-export", "Nothing was kept of this");
            }
            var id = Ids.next();
            var customer = story.customer();
            releases.add(
                    id,
                    customer.id(),
                    command.scope(),
                    customer.number(),
                    command.reason(),
                    command.by().id(),
                    clock.instant());
            control.propose(
                    id,
                    new NewAct(
                            ReleaseBundle.CODE,
                            command.scope().subject(customer.id()),
                            customer.id(),
                            customer.number(),
                            lines(command.scope(), story),
                            command.reason(),
                            command.by()));
            return id;
        }

        /** How much it is, which is what the second person weighs. */
        private static List<Line> lines(Scope scope, Story story) {
            var lines = new ArrayList<Line>();
            lines.add(new Line("facts", "", String.valueOf(story.facts().size())));
            lines.add(new Line(
                    "conversations", "", String.valueOf(story.conversations().size())));
            lines.add(new Line("tickets", "", String.valueOf(story.tickets().size())));
            if (!scope.span().equals(Span.ALWAYS)) {
                lines.add(new Line(
                        "span", "", scope.span().from() + " – " + scope.span().until()));
            }
            return lines;
        }
    }
}
