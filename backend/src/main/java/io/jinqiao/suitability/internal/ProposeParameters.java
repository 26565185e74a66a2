package io.jinqiao.suitability.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody wants suitability to be judged otherwise; another person decides. */
record ProposeParameters(Parameters parameters, @Nullable Instant effectiveFrom, String reason, SignedIn by) {

    private static final int LONGEST_REASON = 500;

    ProposeParameters {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final ParametersRepository repository;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(ParametersRepository repository, TwoPersonControl control, Clock clock) {
            this.repository = repository;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code suitability.in-the-past}, {@code .nothing-changed} and as control does. */
        void handle(ProposeParameters command) {
            var now = clock.instant();
            var from = Objects.requireNonNullElse(command.effectiveFrom(), now);
            if (from.isBefore(now)) {
                throw Refused.invalid("suitability.in-the-past", "A version begins now or later, never before");
            }
            var wanted = command.parameters().numbered(repository.next());
            var lines = changes(repository.inForce(now), wanted);
            if (lines.isEmpty()) {
                throw Refused.invalid("suitability.nothing-changed", "These are the parameters in force");
            }
            var act = Ids.next();
            repository.add(wanted, "PROPOSED", from, act, command.reason());
            control.propose(
                    act,
                    new NewAct(
                            ParametersChange.CODE,
                            ParametersChange.SUBJECT,
                            null,
                            "适当性参数 " + wanted.version(),
                            lines,
                            command.reason(),
                            command.by()));
        }

        private static List<Line> changes(Parameters before, Parameters after) {
            var old = fields(before);
            var lines = new ArrayList<Line>();
            fields(after).forEach((field, words) -> {
                var was = old.getOrDefault(field, "");
                if (!was.equals(words)) {
                    lines.add(new Line(field, was, words));
                }
            });
            return lines;
        }

        private static Map<String, String> fields(Parameters of) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("validityMonths", String.valueOf(of.validityMonths()));
            fields.put("maxADay", String.valueOf(of.maxADay()));
            fields.put("maxInTwelveMonths", String.valueOf(of.maxInTwelveMonths()));
            fields.put("elderAge", String.valueOf(of.elderAge()));
            fields.put("elderDuties", String.join(", ", of.elderDuties()));
            fields.put(
                    "matrix",
                    IntStream.range(0, of.matrix().size())
                            .mapToObj(
                                    i -> "C%d≥R%d".formatted(i + 1, of.matrix().get(i)))
                            .collect(Collectors.joining(", ")));
            fields.put("waiver", String.valueOf(of.waiver()));
            fields.put("source", of.source());
            return fields;
        }
    }
}
