package io.jinqiao.journal.internal;

import io.jinqiao.journal.events.FactsDeleted;
import io.jinqiao.journal.internal.SealRepository.Sealed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Lets facts go whose time to be kept is over. */
record DeleteFacts(List<Long> numbers, String rule, Actor by) {

    private static final int MOST = 10_000;

    DeleteFacts {
        Words.required(rule, 500);
        if (numbers.size() > MOST) {
            throw Refused.invalid("journal.too-many-at-once", "At most 10,000 facts are deleted at once");
        }
        numbers = numbers.stream().distinct().sorted().toList();
    }

    @UseCase
    static class Handler {

        private final SealRepository seals;
        private final BlockRepository blocks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SealRepository seals, BlockRepository blocks, ApplicationEventPublisher events, Clock clock) {
            this.seals = seals;
            this.blocks = blocks;
            this.events = events;
            this.clock = clock;
        }

        int handle(DeleteFacts command) {
            var sealed = seals.sealsOf(command.numbers()).stream()
                    .filter(fact -> fact.seal() > 0)
                    .map(Sealed::fact)
                    .sorted()
                    .toList();
            if (sealed.isEmpty()) {
                return 0;
            }
            var deleted = blocks.delete(sealed);
            events.publishEvent(new FactsDeleted(
                    Ids.next(), spans(sealed), deleted, command.rule(), command.by(), clock.instant()));
            return deleted;
        }
    }

    /** {@code [17, 20, 21]} as {@code ["17-17", "20-21"]}. */
    static List<String> spans(List<Long> rising) {
        var spans = new ArrayList<String>();
        for (int first = 0, next = 1; first < rising.size(); first = next++) {
            while (next < rising.size() && rising.get(next) == rising.get(next - 1) + 1) {
                next++;
            }
            spans.add(rising.get(first) + "-" + rising.get(next - 1));
        }
        return List.copyOf(spans);
    }
}
