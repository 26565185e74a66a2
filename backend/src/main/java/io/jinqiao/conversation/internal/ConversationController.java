package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NoteView;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conversations at the desk: read by their owner and by those who watch, changed by their owner. */
@RestController
@RequestMapping("/api/desk/conversations")
class ConversationController {

    private final Conversations conversations;
    private final DeskView desk;
    private final TransactionOperations transaction;

    ConversationController(Conversations conversations, DeskView desk, TransactionOperations transaction) {
        this.conversations = conversations;
        this.desk = desk;
        this.transaction = transaction;
    }

    record Note(String text) {}

    record Tags(List<String> tags) {}

    record Understood(
            @Nullable String subject,
            @Nullable String business,
            @Nullable Integer emotion) {}

    record Ending(
            Closing.Result result,
            @Nullable String remark,
            @Nullable String business) {}

    @GetMapping
    @Allowed(Permission.SERVE)
    List<ConversationCard> list(
            @RequestParam(defaultValue = "mine") String view, @AuthenticationPrincipal SignedIn me) {
        return switch (view) {
            case "mine" -> desk.mine(me);
            case "closed" -> desk.closed(me);
            default -> throw Refused.invalid("conversation.unknown-view", "Views are mine and closed");
        };
    }

    @GetMapping("/{id}")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    ConversationCard get(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        return desk.card(id, me);
    }

    @GetMapping("/{id}/messages")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    List<MessageView> messages(
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit,
            @AuthenticationPrincipal SignedIn me) {
        return desk.messages(id, after, limit, me);
    }

    @GetMapping("/{id}/notes")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    List<NoteView> notes(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        return conversations.notes(desk.readable(id, me).id());
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR})
    void note(@PathVariable ConversationId id, @RequestBody Note note, @AuthenticationPrincipal SignedIn me) {
        conversations.note(desk.notable(id, me).id(), me.id(), note.text());
    }

    @PutMapping("/{id}/tags")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SERVE)
    void tag(@PathVariable ConversationId id, @RequestBody Tags tags, @AuthenticationPrincipal SignedIn me) {
        conversations.tag(desk.own(id, me).id(), tags.tags(), me.actor());
    }

    @PutMapping("/{id}/understanding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SERVE)
    void understand(@PathVariable ConversationId id, @RequestBody Understood is, @AuthenticationPrincipal SignedIn me) {
        conversations.understand(
                desk.own(id, me).id(), new Understanding(is.subject(), is.business(), is.emotion(), me.actor()));
    }

    @PostMapping("/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SERVE)
    void close(@PathVariable ConversationId id, @RequestBody Ending ending, @AuthenticationPrincipal SignedIn me) {
        var own = desk.own(id, me).id();
        var remark = ending.remark() == null ? "" : ending.remark();
        transaction.executeWithoutResult(_ -> {
            if (ending.business() != null) {
                conversations.understand(own, new Understanding(null, ending.business(), null, me.actor()));
            }
            conversations.close(own, me.actor(), new Closing(ending.result(), remark));
        });
    }
}
