package io.jinqiao.feedback.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.feedback.Ratings;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The customer's word on a conversation or a ticket of their own. */
@RestController
@RequestMapping("/api/customer/ratings")
class RatingController {

    private final Rate.Handler rate;
    private final Ratings ratings;
    private final Conversations conversations;
    private final Tickets tickets;

    RatingController(Rate.Handler rate, Ratings ratings, Conversations conversations, Tickets tickets) {
        this.rate = rate;
        this.ratings = ratings;
        this.conversations = conversations;
        this.tickets = tickets;
    }

    record Word(
            @Nullable ConversationId conversation,
            @Nullable TicketId ticket,
            int score,
            boolean solved,
            @Nullable String comment) {

        @Override
        public String toString() {
            return "Word[" + score + "]";
        }
    }

    @PostMapping
    RatingView rate(@RequestBody Word word, @AuthenticationPrincipal Visitor me) {
        var comment = word.comment() == null ? "" : word.comment();
        var rated = rated(word.conversation(), word.ticket());
        return rate.handle(new Rate(me.id(), rated, word.score(), word.solved(), comment));
    }

    /** No content before anything was said. */
    @GetMapping
    ResponseEntity<RatingView> mine(
            @RequestParam(required = false) @Nullable ConversationId conversation,
            @RequestParam(required = false) @Nullable TicketId ticket,
            @AuthenticationPrincipal Visitor me) {
        var rated = rated(conversation, ticket).ratedBy(me.id());
        return ratings.about(List.of(rated.subject())).stream()
                .findFirst()
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private Rated rated(@Nullable ConversationId conversation, @Nullable TicketId ticket) {
        if (conversation != null && ticket == null) {
            return Rated.of(conversations.get(conversation));
        }
        if (ticket != null && conversation == null) {
            return Rated.of(tickets.get(ticket));
        }
        throw Refused.invalid("feedback.about-what", "Name one conversation or one ticket");
    }
}
