package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.routing.PlaceView;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.StepView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QueueController {

    private final Routing routing;
    private final WaitingCard.Reader cards;
    private final Conversations conversations;
    private final Customers customers;

    QueueController(Routing routing, WaitingCard.Reader cards, Conversations conversations, Customers customers) {
        this.customers = customers;
        this.routing = routing;
        this.cards = cards;
        this.conversations = conversations;
    }

    @GetMapping("/api/desk/waiting")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR})
    List<WaitingCard> waiting(@AuthenticationPrincipal SignedIn me) {
        return customers
                .sight(me, Permission.SERVE, Permission.WATCH_FLOOR)
                .only(cards.all(), card -> card.conversation().conversation().matter());
    }

    @GetMapping("/api/desk/conversations/{id}/path")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    List<StepView> path(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversations.get(id).matter(),
                        () -> Refused.forbidden("routing.not-yours", "Somebody else owns " + id));
        return routing.path(id);
    }

    /** A customer asks for their own conversation only; a stranger's is unknown to them. */
    @GetMapping("/api/customer/conversations/{id}/place")
    ResponseEntity<PlaceView> place(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        if (!conversations.get(id).customer().equals(me.id())) {
            throw Refused.notFound("conversation.unknown", "No conversation " + id);
        }
        return routing.place(id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
