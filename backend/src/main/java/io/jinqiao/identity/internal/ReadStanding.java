package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.identity.Standing;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How sure the house is of a conversation's customer at this moment. */
@Component
class ReadStanding {

    private final ProofRepository proofs;
    private final Customers customers;
    private final Clock clock;

    ReadStanding(ProofRepository proofs, Customers customers, Clock clock) {
        this.proofs = proofs;
        this.customers = customers;
        this.clock = clock;
    }

    Standing of(ConversationView conversation) {
        var now = clock.instant();
        return Proof.standing(
                proofs.holding(conversation.customer(), conversation.id(), now), claims(conversation), now);
    }

    /** On the books, or wrote down a name and a number. */
    private boolean claims(ConversationView conversation) {
        var form = conversation.form();
        return (form != null && !form.name().isBlank() && !form.phone().isBlank())
                || customers.get(conversation.customer()).kind() != CustomerView.Kind.VISITOR;
    }
}
