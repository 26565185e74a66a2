package io.jinqiao.evidence.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody wants to take part of the record out of the house and says why; a second person decides (CM4, CM6). */
record AskRelease(Scope scope, SignedIn by, String reason, boolean unmasked) {

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
        private final RecordReach reach;
        private final ReleaseRepository releases;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(
                GatherStory stories,
                RecordReach reach,
                ReleaseRepository releases,
                TwoPersonControl control,
                Clock clock) {
            this.stories = stories;
            this.reach = reach;
            this.releases = releases;
            this.control = control;
            this.clock = clock;
        }

        /**
         * Refuses with {@code evidence.unmasked-not-allowed} who may not see in clear what would go out, and with {@code
         * evidence.nothing-to-export}.
         */
        UUID handle(AskRelease command) {
            if (command.unmasked() && !command.by().may(Permission.UNMASK)) {
                throw Refused.forbidden("evidence.unmasked-not-allowed", "In clear takes the permission to unmask");
            }
            var story = stories.gather(command.scope());
            reach.requireWhole(story, command.scope(), command.by());
            if (story.facts().isEmpty()) {
                throw Refused.conflict("evidence.nothing-to-export", "Nothing was kept of this");
            }
            var id = Ids.next();
            var customer = story.customer();
            var release = new Release(
                    id,
                    command.scope(),
                    customer.number(),
                    command.reason(),
                    command.unmasked(),
                    command.by().id(),
                    clock.instant(),
                    Release.State.ASKED,
                    null,
                    null);
            releases.add(release, customer.id());
            control.propose(
                    id,
                    new NewAct(
                            ReleaseBundle.CODE,
                            command.scope().subject(customer.id()),
                            customer.id(),
                            customer.number(),
                            lines(command, story),
                            command.reason(),
                            command.by()));
            return id;
        }

        /** How much it is, which is what the second person weighs. */
        private static List<Line> lines(AskRelease command, Story story) {
            var scope = command.scope();
            var lines = new ArrayList<Line>();
            lines.add(new Line("masks", "", command.unmasked() ? "明文 in clear" : "脱敏 masked"));
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
