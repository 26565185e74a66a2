package io.jinqiao.tools.replay;

import io.jinqiao.kernel.Language;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Course;
import io.jinqiao.routing.trial.Dispatcher;
import io.jinqiao.routing.trial.Dispatcher.Given;
import io.jinqiao.routing.trial.Offer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts what comes of a replay of a file's arrivals against a roster. */
final class Replay {

    private Replay() {}

    static Tally of(Dispatcher dispatcher, List<Arrival> arrivals, Roster roster, Duration within) {
        var tally = new Tally(arrivals.size(), within);
        roster.people().forEach(shift -> tally.there(Duration.between(shift.from(), shift.until())));
        var offers = new ArrayList<Offer>(arrivals.size());
        for (int number = 0; number < arrivals.size(); number++) {
            offers.add(offer(number, arrivals.get(number)));
        }
        io.jinqiao.routing.trial.Replay.of(dispatcher, offers, roster.people(), new Course() {

            @Override
            public void answered(Offer offer, Given given, Worker by, Duration waited) {
                var arrival = arrivals.get((int) offer.work().id().getLeastSignificantBits());
                tally.answered(arrival, waited, by.level(arrival.service()));
                tally.worked(arrival.handling());
            }

            @Override
            public void abandoned(Offer offer) {
                tally.abandoned(arrivals.get((int) offer.work().id().getLeastSignificantBits()));
            }
        });
        return tally;
    }

    private static Offer offer(int number, Arrival arrival) {
        var work = new Work(
                new UUID(1, number),
                arrival.service(),
                null,
                Language.ZH,
                arrival.priority(),
                0,
                arrival.at(),
                null,
                null);
        return new Offer(work, arrival.handling(), arrival.patience());
    }
}
