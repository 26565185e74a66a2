package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.AgentPhrases.Entry;
import io.jinqiao.assistant.internal.AgentPhrases.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agent might say and do next, the most pressing first and never much of it: safety, then what is due by the
 * order of a conversation, then what belongs to the business.
 */
final class Coach {

    private static final int MOST_PHRASES = 3;
    private static final int MOST_STEPS = 4;
    private static final int ESCALATING = 3;

    /** Money that moves without its owner: first it is stopped, then everything else. */
    private static final String[] BLOCKING = {"card.debit.loss", "card.dispute.unknown", "security.fraud"};

    /** What is not settled in a conversation. */
    private static final String[] TICKETS = {
        "card.dispute", "transfer.mistake", "security", "account.exception", "complaint"
    };

    /** Nothing of an account is told before somebody's identity is known. */
    private static final String[] OWN_ACCOUNT = {"account", "card", "transfer", "loan", "digital", "security"};

    private static final String[] RISKY = {"wealth.product", "wealth.agency"};

    private final AgentPhrases phrases;

    Coach(AgentPhrases phrases) {
        this.phrases = phrases;
    }

    /** Where in the desk a step is taken. */
    enum Place {
        COMPOSER,
        TICKET,
        TRANSFER,
        CLOSE
    }

    /**
     * Something to do.
     *
     * @param code BLOCK_FIRST, VERIFY, OPEN_TICKET, TRANSFER, TELL_SUPERVISOR, CLOSE
     * @param business the first-level class it goes to, null where it stays
     * @param phrase what it puts into the composer, null where it opens a sheet
     */
    record Step(
            String code,
            Place opens,
            @Nullable String business,
            @Nullable Entry phrase) {}

    List<Entry> phrases(Scene scene) {
        return moments(scene)
                .map(moment -> phrases.of(moment, scene.emotion()))
                .filter(entry -> !scene.said().test(entry))
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
    }

    private static Stream<Moment> moments(Scene scene) {
        var moments = new ArrayList<Moment>();
        add(moments, Moment.SELF_HARM, scene.hears(Signal.SELF_HARM));
        add(moments, Moment.FRAUD, scene.hears(Signal.FRAUD));
        add(moments, Moment.VIOLENCE, scene.hears(Signal.VIOLENCE));
        add(moments, Moment.OPENING, !scene.opened());
        add(moments, Moment.BACK, scene.held());
        add(moments, Moment.EMPATHY, scene.turn() && scene.emotion() > 0);
        add(moments, Moment.COMPLAINT, scene.hears(Signal.COMPLAINT) || scene.hears(Signal.ESCALATION));
        add(moments, Moment.CLOSING, isParting(scene));
        add(moments, Moment.RISK, scene.isAbout(RISKY));
        add(moments, Moment.BLOCK, scene.isAbout(BLOCKING));
        add(moments, Moment.IDENTITY, mustVerify(scene));
        add(moments, Moment.HOLDING, scene.opened() && scene.turn() && !isParting(scene));
        return moments.stream();
    }

    private static void add(List<Moment> moments, Moment moment, boolean due) {
        if (due) {
            moments.add(moment);
        }
    }

    List<Step> steps(Scene scene) {
        return Stream.of(block(scene), supervisor(scene), verify(scene), ticket(scene), transfer(scene), close(scene))
                .flatMap(Optional::stream)
                .limit(MOST_STEPS)
                .toList();
    }

    private Optional<Step> block(Scene scene) {
        var blocks = scene.hears(Signal.FRAUD) || scene.isAbout(BLOCKING);
        return blocks ? unsaid("BLOCK_FIRST", Moment.BLOCK, scene) : Optional.empty();
    }

    /** The alarm rings on the floor by itself; whoever serves is told to hand on what is beyond them. */
    private static Optional<Step> supervisor(Scene scene) {
        return scene.emotion() >= ESCALATING
                ? Optional.of(new Step("TELL_SUPERVISOR", Place.TRANSFER, null, null))
                : Optional.empty();
    }

    private Optional<Step> verify(Scene scene) {
        return mustVerify(scene) ? unsaid("VERIFY", Moment.IDENTITY, scene) : Optional.empty();
    }

    private static Optional<Step> ticket(Scene scene) {
        var due = scene.handedOn()
                || scene.isAbout(TICKETS)
                || scene.hears(Signal.COMPLAINT)
                || scene.hears(Signal.ESCALATION);
        return due ? Optional.of(new Step("OPEN_TICKET", Place.TICKET, null, null)) : Optional.empty();
    }

    private static Optional<Step> transfer(Scene scene) {
        return Optional.ofNullable(scene.business())
                .map(Policy::firstLevel)
                .filter(business -> !scene.mine().test(business))
                .map(business -> new Step("TRANSFER", Place.TRANSFER, business, null));
    }

    private static Optional<Step> close(Scene scene) {
        return isParting(scene) ? Optional.of(new Step("CLOSE", Place.CLOSE, null, null)) : Optional.empty();
    }

    private Optional<Step> unsaid(String code, Moment moment, Scene scene) {
        return Optional.of(phrases.of(moment, scene.emotion()))
                .filter(entry -> !scene.said().test(entry))
                .map(entry -> new Step(code, Place.COMPOSER, null, entry));
    }

    private static boolean mustVerify(Scene scene) {
        return scene.verified() == 0 && scene.isAbout(OWN_ACCOUNT);
    }

    private static boolean isParting(Scene scene) {
        return scene.opened() && (scene.hears(Signal.THANKS) || scene.hears(Signal.BYE));
    }
}
