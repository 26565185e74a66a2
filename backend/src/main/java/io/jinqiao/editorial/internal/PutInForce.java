package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalPublished;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.Editions;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last step of an approved proposal, whether a person took it now or chose its moment before. */
@Component
class PutInForce {

    private final ProposalRepository proposals;
    private final Editions editions;
    private final Bases bases;
    private final ApplicationEventPublisher events;

    PutInForce(ProposalRepository proposals, Editions editions, Bases bases, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.editions = editions;
        this.bases = bases;
        this.events = events;
    }

    /** Refuses with {@code editorial.not-approved} and {@code editorial.outdated}. */
    void put(Proposal proposal, StaffId by, Instant now) {
        var content = proposal.content();
        var current = bases.current(content.code());
        proposal.publishable(current);
        var version = editions.publish(content, Actor.of(by));
        var article = editions.find(content.code()).orElseThrow();
        proposals.save(proposal.published(by, current, article, version.version(), now));
        var promise = proposal.promise();
        events.publishEvent(new ProposalPublished(
                proposal.id(),
                article,
                content.code(),
                version.version(),
                promise == null || !now.isAfter(promise.dueAt()),
                content.business(),
                Actor.of(by),
                now));
    }
}
