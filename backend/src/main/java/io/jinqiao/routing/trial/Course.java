package io.jinqiao.routing.trial;

import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Dispatcher.Given;
import java.time.Duration;

/** Hears what comes of a replay. */
public interface Course {

    void answered(Offer offer, Given given, Worker by, Duration waited);

    void abandoned(Offer offer);
}
