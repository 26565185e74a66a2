package io.jinqiao.manual.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.manual.phrases.Phrase;
import io.jinqiao.manual.phrases.ServiceManual;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody wants a manual, another version of one, or its end; another person decides. */
record ProposeManual(ServiceManual manual, @Nullable Instant effectiveFrom, String reason, SignedIn by) {

    private static final int LONGEST_REASON = 500;

    ProposeManual {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final ManualsInForce inForce;
        private final TwoPersonControl control;
        private final Compliance compliance;
        private final Clock clock;

        Handler(
                VersionRepository versions,
                ManualsInForce inForce,
                TwoPersonControl control,
                Compliance compliance,
                Clock clock) {
            this.versions = versions;
            this.inForce = inForce;
            this.control = control;
            this.compliance = compliance;
            this.clock = clock;
        }

        /** Refuses with {@code manual.in-the-past}, {@code manual.wording-blocked} and as the manual's parts and control do. */
        void handle(ProposeManual command) {
            var now = clock.instant();
            var from = Objects.requireNonNullElse(command.effectiveFrom(), now);
            if (from.isBefore(now)) {
                throw Refused.invalid("manual.in-the-past", "A version begins now or later, never before");
            }
            command.manual().phrases().forEach(this::mayBeSaid);
            var manual =
                    command.manual().numbered(versions.next(command.manual().code()));
            var before = inForce.now().stream()
                    .filter(each -> each.code().equals(manual.code()))
                    .findFirst();
            var act = Ids.next();
            versions.add(manual, "PROPOSED", from, act, command.reason());
            var lines = Difference.between(before.orElse(null), manual).stream()
                    .map(each -> new Line(each.field(), each.before(), each.after()))
                    .toList();
            control.propose(
                    act,
                    new NewAct(
                            ManualChange.CODE,
                            ManualChange.subject(manual.code()),
                            null,
                            manual.title().zh() + " " + manual.stamp(),
                            lines,
                            command.reason(),
                            command.by()));
        }

        /** A wording that the gate would stop cannot be asked of anybody. */
        private void mayBeSaid(Phrase phrase) {
            for (var language : Language.values()) {
                if (compliance
                        .check(phrase.wording().in(language), Speaker.STAFF, language)
                        .blocked()) {
                    throw Refused.invalid(
                            "manual.wording-blocked", "The gate would stop the wording of " + phrase.code());
                }
            }
        }
    }
}
