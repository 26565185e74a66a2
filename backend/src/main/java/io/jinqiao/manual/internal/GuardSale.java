package io.jinqiao.manual.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.manual.phrases.ServiceManual;
import io.jinqiao.suitability.events.SaleWentOn;
import io.jinqiao.suitability.spi.SaleGuard;
import io.jinqiao.web.SignedIn;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A sale in a conversation goes on only when everything up to the manual's selling step was said and holds. What a sale is,
 * the business somebody chose for the conversation does not decide: a manual that sells is followed from then on.
 */
@Component
class GuardSale implements SaleGuard {

    private final Conversations conversations;
    private final GuidanceRepository guidances;
    private final VersionRepository versions;
    private final ManualsInForce inForce;
    private final BeginGuidance.Handler begin;
    private final HearAgent.Handler hear;
    private final Measure measure;
    private final Refusing refusing;

    GuardSale(
            Conversations conversations,
            GuidanceRepository guidances,
            VersionRepository versions,
            ManualsInForce inForce,
            BeginGuidance.Handler begin,
            HearAgent.Handler hear,
            Measure measure,
            Refusing refusing) {
        this.conversations = conversations;
        this.guidances = guidances;
        this.versions = versions;
        this.inForce = inForce;
        this.begin = begin;
        this.hear = hear;
        this.measure = measure;
        this.refusing = refusing;
    }

    /** Refuses with {@code manual.not-followed}. */
    @Override
    public void mayGoOn(CustomerId customer, SignedIn by) {
        for (var conversation : conversations.ofOwner(by.id())) {
            if (conversation.customer().equals(customer)) {
                check(conversation, by);
            }
        }
    }

    private void check(ConversationView conversation, SignedIn by) {
        if (guidances.open(conversation.id()).stream().noneMatch(this::sells)) {
            selling(conversation)
                    .ifPresent(manual -> refusing.apart(() -> begin.begin(conversation, manual, by.actor())));
        }
        for (var guidance : hear.handle(new HearAgent(conversation.id()))) {
            var missing = measure.of(guidance).missingToSell();
            if (!missing.isEmpty()) {
                throw refusing.because(guidance, "SALE", missing, by.actor());
            }
        }
    }

    private boolean sells(Guidance guidance) {
        return versions.get(guidance.code(), guidance.version()).sells();
    }

    private Optional<ServiceManual> selling(ConversationView conversation) {
        return inForce.now().stream()
                .filter(ServiceManual::sells)
                .filter(manual ->
                        manual.channels().isEmpty() || manual.channels().contains(conversation.channel()))
                .min(Comparator.comparing(ServiceManual::code));
    }

    /** In the sale's transaction. */
    @EventListener
    void on(SaleWentOn news) {
        guidances.open(news.customer()).stream()
                .filter(this::sells)
                .forEach(guidance -> guidances.sold(guidance.id(), news.at()));
    }
}
