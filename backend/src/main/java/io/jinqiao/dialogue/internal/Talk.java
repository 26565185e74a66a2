package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Example;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A talk with a flow that nothing comes of: for examples, and for whoever tries a draft. */
final class Talk {

    private static final Bilingual REFUSED = new Bilingual("（试用）系统拒绝了这一步。", "(Trial) The system refused this.");

    private final Flow flow;
    private final Language language;
    private final Reader reader;
    private final Map<String, String> outcomes;
    private final Phrases phrases;
    private @Nullable Run run;

    Talk(Flow flow, Language language, LocalDate today, Map<String, String> outcomes, Phrases phrases) {
        this.flow = flow;
        this.language = language;
        this.reader = new Reader(today);
        this.outcomes = outcomes;
        this.phrases = phrases;
    }

    /** Where an example goes wrong. {@code line} counts from 0; its length when it is the end. */
    record Broken(int line, String wanted, String got) {}

    static Optional<Broken> broken(Flow flow, Example example, Phrases phrases) {
        var talk = new Talk(flow, example.language(), example.today(), example.outcomes(), phrases);
        var answer = "";
        for (int i = 0; i < example.lines().size(); i++) {
            var line = example.lines().get(i);
            if (line.by() == Example.Speaker.CUSTOMER) {
                if (talk.ended()) {
                    return Optional.of(new Broken(i, line.words(), talk.state()));
                }
                answer = talk.say(line.words()).saying().words();
            } else if (!answer.contains(line.words())) {
                return Optional.of(new Broken(i, line.words(), answer));
            }
        }
        var wanted = example.end();
        return wanted == null || wanted.equals(talk.state())
                ? Optional.empty()
                : Optional.of(new Broken(example.lines().size(), wanted, talk.state()));
    }

    Played say(String words) {
        var before = run;
        var played = before == null
                ? course(Run.begin(ConversationId.next(), CustomerId.next(), flow.code(), 0, language))
                        .begin(words)
                : course(before).hear(words, () -> false);
        run = played.run();
        return played;
    }

    boolean ended() {
        return run != null && run.state() != State.RUNNING;
    }

    private String state() {
        return run == null ? "" : run.state().name();
    }

    private Course course(Run from) {
        return new Course(flow, from, reader, this::pretend, phrases);
    }

    private Optional<ActResult> pretend(String act, ActRequest request) {
        return switch (outcomes.getOrDefault(act, "DONE")) {
            case "REFUSED" -> Optional.of(new ActResult.Refused(REFUSED, null));
            case "FAILED" -> Optional.empty();
            default ->
                Optional.of(new ActResult.Done(Map.of(
                        "reference",
                        "B20261125-1001",
                        "ticket",
                        "T20261125-0001",
                        "count",
                        "1",
                        "matters",
                        "· T20261125-0001")));
        };
    }
}
