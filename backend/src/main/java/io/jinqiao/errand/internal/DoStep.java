package io.jinqiao.errand.internal;

import io.jinqiao.errand.events.ErrandStepDone;
import io.jinqiao.errand.spi.StepGuard;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.process.ProcessSheet.Field;
import io.jinqiao.process.Processes;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody does the step at which an errand stands. What is entered stays here; decisions of the process hear only what they
 * ask about.
 */
record DoStep(ErrandId errand, String step, Map<String, String> answers, StaffId by) {

    @Override
    public String toString() {
        return "DoStep[%s at %s]".formatted(errand, step);
    }

    @UseCase
    static class Handler {

        private final ErrandRepository errands;
        private final EntryRepository entries;
        private final Processes processes;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final ObjectProvider<StepGuard> guards;

        Handler(
                ErrandRepository errands,
                EntryRepository entries,
                Processes processes,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock,
                ObjectProvider<StepGuard> guards) {
            this.errands = errands;
            this.entries = entries;
            this.processes = processes;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
            this.guards = guards;
        }

        /**
         * Refuses with {@code errand.not-there} when it stands elsewhere, {@code errand.not-your-post},
         * {@code errand.same-person}, {@code errand.answer-missing}, {@code errand.bad-answer}, and as the guards of steps do.
         */
        void handle(DoStep command) {
            var errand = errands.lock(command.errand());
            var place = Turns.place(errand, command.step());
            Turns.check(place, command.by(), staff.get(command.by()).posts());
            askGuards(errand, place.step(), Actor.of(command.by()));
            var fields = processes
                    .sheet(errand.process(), Turns.version(errand))
                    .step(place.step())
                    .fields();
            var answers = Answers.checked(fields, command.answers());
            var by = Actor.of(command.by());
            var now = clock.instant();
            entries.add(errand.id(), place.step(), answers, command.by(), now);
            events.publishEvent(
                    new ErrandStepDone(errand.id(), errand.process(), place.step(), errand.customer(), by, now));
            processes.done(Subject.of(errand.id()), place.step(), asked(fields, answers), by);
        }

        private void askGuards(Errand errand, String step, Actor by) {
            var origin = errand.origin();
            if (origin != null) {
                guards.forEach(guard -> guard.mayDo(errand.process(), step, Subject.parse(origin), by));
            }
        }

        private static Map<String, Object> asked(List<Field> fields, Map<String, String> answers) {
            var asked = new LinkedHashMap<String, Object>();
            fields.stream()
                    .filter(Field::asked)
                    .map(Field::name)
                    .filter(answers::containsKey)
                    .forEach(name -> asked.put(name, answers.getOrDefault(name, "")));
            return asked;
        }
    }
}
