package io.jinqiao.ticket.internal;

import io.jinqiao.intent.Intents;
import io.jinqiao.intent.Reading.Label;
import io.jinqiao.kernel.Language;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.FiledRepository.Proposal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the trained models take a matter for: class, urgency, and the team that follows from the class (TK3). */
@Component
class Identify {

    private final Intents intents;
    private final Places places;

    Identify(Intents intents, Places places) {
        this.intents = intents;
        this.places = places;
    }

    /** Nothing where no model is in force, the words are none that it knows, or the class is offered no more. */
    Optional<Proposal> propose(String words, Language language) {
        var reading = intents.read(words, language);
        return reading.flatMap(read -> read.known(Intents.BUSINESS))
                .filter(label -> places.leafOrNull(label.label()) != null)
                .map(label -> new Proposal(
                        label.label(),
                        reading.flatMap(read -> read.known(Intents.URGENCY))
                                .map(Label::label)
                                .filter(Urgency.URGENT.name()::equals)
                                .map(Urgency::valueOf)
                                .orElse(Urgency.ORDINARY),
                        places.teamFor(label.label()),
                        label.probability(),
                        null,
                        null));
    }
}
