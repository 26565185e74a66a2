package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.watch.events.BroadcastSent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** A supervisor says something to teams, to whoever serves some queues, or to everybody who serves; customers never see it. */
record SendBroadcast(String words, List<String> teams, List<String> queues, int minutes, StaffId by) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_MINUTES = 12 * 60;
    private static final int MOST = 100;

    SendBroadcast {
        words = Words.required(words, LONGEST_WORDS);
        teams = List.copyOf(teams);
        queues = List.copyOf(queues);
        if (minutes < 1 || minutes > LONGEST_MINUTES || teams.size() > MOST || queues.size() > MOST) {
            throw Refused.invalid("watch.broadcast-too-long", "Between 1 minute and 12 hours");
        }
    }

    @UseCase
    static class Handler {

        private final BroadcastRepository broadcasts;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(BroadcastRepository broadcasts, Staff staff, ApplicationEventPublisher events, Clock clock) {
            this.broadcasts = broadcasts;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code watch.nobody-to-tell}. */
        void handle(SendBroadcast command) {
            var now = clock.instant();
            var told = staff.all().stream()
                    .filter(person -> isFor(command, person))
                    .map(StaffView::id)
                    .filter(person -> !person.equals(command.by()))
                    .toList();
            if (told.isEmpty()) {
                throw Refused.conflict("watch.nobody-to-tell", "Nobody is in these teams and queues");
            }
            var broadcast = new Broadcast(
                    Ids.next(),
                    command.words(),
                    command.teams(),
                    command.queues(),
                    told,
                    List.of(),
                    command.by(),
                    now,
                    now.plus(Duration.ofMinutes(command.minutes())));
            broadcasts.add(broadcast);
            events.publishEvent(new BroadcastSent(
                    broadcast.id(),
                    broadcast.words(),
                    broadcast.teams(),
                    broadcast.queues(),
                    told.size(),
                    broadcast.until(),
                    Actor.of(command.by()),
                    now));
        }

        private static boolean isFor(SendBroadcast command, StaffView person) {
            if (command.teams().isEmpty() && command.queues().isEmpty()) {
                return person.capacity() > 0;
            }
            return command.teams().contains(person.team())
                    || (person.capacity() > 0
                            && person.skills().stream()
                                    .anyMatch(skill -> command.queues().contains(skill.code())));
        }
    }
}
