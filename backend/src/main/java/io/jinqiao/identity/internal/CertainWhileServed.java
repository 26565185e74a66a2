package io.jinqiao.identity.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.spi.Certainty;
import io.jinqiao.identity.Identity;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.web.SignedIn;
import org.springframework.stereotype.Component;

/** Whoever is served in a conversation proves themselves in it; at the counter the papers are seen. */
@Component
class CertainWhileServed implements Certainty {

    private final Identity identity;
    private final Conversations conversations;

    CertainWhileServed(Identity identity, Conversations conversations) {
        this.identity = identity;
        this.conversations = conversations;
    }

    @Override
    public void require(SignedIn asker, CustomerId customer, String what) {
        conversations.ofOwner(asker.id()).stream()
                .filter(open -> open.customer().equals(customer))
                .forEach(open -> identity.require(open.id(), what));
    }
}
