package io.jinqiao.evidence.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Reason;
import io.jinqiao.web.SignedIn;
import org.springframework.stereotype.Service;

/** Why somebody reads the record of a customer with whom nothing is open; it holds for half an hour. */
record GiveReason(Scope scope, Reason reason, SignedIn by) {

    @Service
    static class Handler {

        private final GatherStory stories;
        private final Customers customers;

        Handler(GatherStory stories, Customers customers) {
            this.stories = stories;
            this.customers = customers;
        }

        void handle(GiveReason command) {
            var customer = stories.gather(command.scope()).customer().id();
            customers.look(customer, command.by(), command.reason());
        }
    }
}
