package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.dialogue.Collected;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What flows collected, for whoever serves the customer now. */
@RestController
@RequestMapping("/api/desk/conversations/{id}/collected")
@Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
class CollectedController {

    private final Dialogues dialogues;
    private final Conversations conversations;
    private final Customers customers;

    CollectedController(Dialogues dialogues, Conversations conversations, Customers customers) {
        this.customers = customers;
        this.dialogues = dialogues;
        this.conversations = conversations;
    }

    @GetMapping
    List<Collected> collected(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversations.get(id).matter(),
                        () -> Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation"));
        return dialogues.collected(id);
    }
}
