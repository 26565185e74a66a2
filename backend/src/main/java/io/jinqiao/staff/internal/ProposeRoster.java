package io.jinqiao.staff.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.internal.Roster.Outcome;
import io.jinqiao.staff.internal.Roster.Planned;
import io.jinqiao.staff.internal.Roster.Step;
import io.jinqiao.staff.internal.RosterRepository.Waiting;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What a file of people says is to be done, all at once, when a second person agrees. Refused lines stay out. */
record ProposeRoster(List<RosterLine> lines, String reason, SignedIn by) {

    ProposeRoster {
        reason = Words.required(reason, 500);
    }

    @UseCase
    static class Handler {

        private final Roster roster;
        private final RosterRepository waiting;
        private final TwoPersonControl control;

        Handler(Roster roster, RosterRepository waiting, TwoPersonControl control) {
            this.roster = roster;
            this.waiting = waiting;
            this.control = control;
        }

        /** Refuses with {@code staff.roster-empty} where there is nothing to do. */
        UUID handle(ProposeRoster command) {
            var plan = roster.plan(command.lines(), command.by().id());
            var doing = plan.stream().filter(Handler::changes).toList();
            if (doing.isEmpty()) {
                throw Refused.invalid("staff.roster-empty", "Nothing in the file changes anything");
            }
            var act = Ids.next();
            waiting.add(
                    act,
                    new Waiting(
                            command.by().id(),
                            doing.stream().map(Planned::line).toList(),
                            doing.stream()
                                    .map(each -> each.outcome().step().name())
                                    .toList()));
            control.propose(
                    act,
                    new NewAct(
                            RosterKind.CODE,
                            Subject.of(command.by().id()),
                            null,
                            "%d / %d".formatted(doing.size(), plan.size()),
                            lines(plan),
                            command.reason(),
                            command.by()));
            return act;
        }

        private static boolean changes(Planned planned) {
            return planned.outcome().step() != Step.SAME && planned.outcome().step() != Step.REFUSED;
        }

        private static List<Line> lines(List<Planned> plan) {
            var counts = Stream.of(Step.HIRE, Step.MOVE, Step.CHANGE, Step.LEAVE, Step.REFUSED)
                    .map(step -> new Line("roster-" + step.name().toLowerCase(Locale.ROOT), "", count(plan, step)))
                    .filter(line -> !line.after().equals("0"));
            var people = plan.stream()
                    .filter(Handler::changes)
                    .map(Planned::outcome)
                    .map(each -> new Line("roster-person", before(each), after(each)));
            return Stream.concat(counts, people).toList();
        }

        private static String count(List<Planned> plan, Step step) {
            return String.valueOf(
                    plan.stream().filter(each -> each.outcome().step() == step).count());
        }

        private static String before(Outcome outcome) {
            return outcome.step() == Step.HIRE ? "" : named(outcome) + outcome.before();
        }

        private static String after(Outcome outcome) {
            return outcome.step() == Step.LEAVE ? "" : named(outcome) + outcome.after();
        }

        private static String named(Outcome outcome) {
            return outcome.number() + " " + outcome.name() + " ";
        }
    }
}
