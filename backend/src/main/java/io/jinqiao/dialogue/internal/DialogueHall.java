package io.jinqiao.dialogue.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.dialogue.Collected;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Heard;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.Opener.Opening;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Reader;
import io.jinqiao.dialogue.reading.Spoken;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** The door to the assistant. */
@Component
class DialogueHall implements Dialogues {

    private static final Duration RESUMABLE = Duration.ofDays(1);

    /** Days are the institution's, wherever the server stands. */
    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final FlowRepository flows;
    private final RunRepository runs;
    private final Opener opener;
    private final Customers customers;
    private final ConnectedActs acts;
    private final SettleTurn.Handler settle;
    private final EndRuns.Handler end;
    private final PublishFlow.Handler publish;
    private final Clock clock;
    private final Phrases phrases = new Phrases();

    DialogueHall(
            FlowRepository flows,
            RunRepository runs,
            Opener opener,
            Customers customers,
            ConnectedActs acts,
            SettleTurn.Handler settle,
            EndRuns.Handler end,
            PublishFlow.Handler publish,
            Clock clock) {
        this.flows = flows;
        this.runs = runs;
        this.opener = opener;
        this.customers = customers;
        this.acts = acts;
        this.settle = settle;
        this.end = end;
        this.publish = publish;
        this.clock = clock;
    }

    @Override
    public Optional<Turn> hear(Heard heard, BooleanSupplier answerable) {
        var open = runs.open(heard.conversation(), clock.instant().minus(RESUMABLE));
        if (open.isPresent() && open.get().state() == State.RUNNING) {
            return Optional.of(goOn(open.get().in(heard.language()), heard, answerable));
        }
        if (open.isPresent() && Answers.isResume(Spoken.of(heard.words()))) {
            var run = open.get().in(heard.language());
            return Optional.of(course(run).resume().heard(heard.number(), null));
        }
        return opener.begins(heard.words(), heard.language()).map(opening -> begin(opening, heard));
    }

    private Turn goOn(Run run, Heard heard, BooleanSupplier answerable) {
        var sure = opener.begins(heard.words(), heard.language()).filter(Opening::sure);
        if (sure.isPresent()) {
            return sure.get().version().flow().equals(run.flow())
                    ? course(run).repeat(heard.words()).heard(heard.number(), null)
                    : begin(sure.get(), heard).heard(heard.number(), run.becoming(State.STOPPED));
        }
        return course(run).hear(heard.words(), answerable).heard(heard.number(), null);
    }

    private Played begin(Opening opening, Heard heard) {
        var version = opening.version();
        var flow = opening.flow();
        var run = Run.begin(heard.conversation(), heard.customer(), flow.code(), version.version(), heard.language())
                .with(Known.of(flow, customers.get(heard.customer())));
        return course(run).begin(heard.words()).heard(heard.number(), null);
    }

    private Course course(Run run) {
        return new Course(flows.get(run.flow(), run.version()), run, reader(), acts, phrases);
    }

    private Reader reader() {
        return new Reader(LocalDate.ofInstant(clock.instant(), HOUSE));
    }

    @Override
    public void settle(Turn turn) {
        settle.handle(new SettleTurn((Played) turn));
    }

    @Override
    public void handOver(ConversationId conversation) {
        end.handle(new EndRuns(conversation, State.HANDED_OVER));
    }

    @Override
    public Optional<String> offer(String business, Language language) {
        return flows.inForce().stream()
                .map(version -> flows.get(version.flow(), version.version()))
                .filter(flow -> flow.business().equals(business))
                .map(flow -> flow.offer().in(language))
                .findFirst();
    }

    @Override
    public List<Collected> collected(ConversationId conversation) {
        return runs.of(conversation).stream()
                .map(dated -> Collecting.of(
                        flows.get(dated.run().flow(), dated.run().version()), dated.run(), dated.startedAt()))
                .toList();
    }

    @Override
    public Turn.Saying lapsed(String code, int version, Language language) {
        var name = flows.get(code, version).name().in(language);
        return new Turn.Saying(
                phrases.say("lapsed", language, name), List.of(phrases.say("resume", language)), name, null);
    }

    @Override
    public void publish(Flow flow, Actor by) {
        publish.handle(new PublishFlow(flow, by));
    }
}
