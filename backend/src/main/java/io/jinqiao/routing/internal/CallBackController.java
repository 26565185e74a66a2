package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.routing.internal.CallBackDesk.CallBackView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import io.jinqiao.web.Visitor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Being called back instead of waiting: what a customer is offered and chooses, and what the desk does about it. */
@RestController
class CallBackController {

    private final OfferCallBack.Reader offers;
    private final AgreeCallBack.Handler agree;
    private final CancelCallBack.Handler cancel;
    private final RecordCall.Handler call;
    private final CallBackDesk desk;
    private final Conversations conversations;
    private final Customers customers;

    CallBackController(
            OfferCallBack.Reader offers,
            AgreeCallBack.Handler agree,
            CancelCallBack.Handler cancel,
            RecordCall.Handler call,
            CallBackDesk desk,
            Conversations conversations,
            Customers customers) {
        this.offers = offers;
        this.agree = agree;
        this.cancel = cancel;
        this.call = call;
        this.desk = desk;
        this.conversations = conversations;
        this.customers = customers;
    }

    /** @param slot null for when it would be their turn */
    record Wish(@Nullable Instant slot) {}

    record Call(boolean reached, String note) {}

    @GetMapping("/api/customer/conversations/{id}/call-back")
    OfferCallBack offer(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        return offers.of(own(id, me), me.id());
    }

    @PostMapping("/api/customer/conversations/{id}/call-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable ConversationId id, @RequestBody Wish wish, @AuthenticationPrincipal Visitor me) {
        agree.handle(new AgreeCallBack(own(id, me), me.id(), wish.slot()));
    }

    @DeleteMapping("/api/customer/conversations/{id}/call-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        cancel.handle(new CancelCallBack(own(id, me)));
    }

    @GetMapping("/api/desk/call-backs")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR})
    List<CallBackView> toCome(@AuthenticationPrincipal SignedIn me) {
        return customers
                .sight(me, Permission.SERVE, Permission.WATCH_FLOOR)
                .only(
                        desk.toCome(),
                        one -> conversations.get(one.conversation()).matter());
    }

    @GetMapping("/api/desk/conversations/{id}/call-back")
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    ResponseEntity<CallBackView> of(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversations.get(id).matter(),
                        () -> Refused.forbidden("routing.not-yours", "Somebody else owns " + id));
        return desk.of(id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/api/desk/conversations/{id}/call-back/calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SERVE)
    void call(@PathVariable ConversationId id, @RequestBody Call call, @AuthenticationPrincipal SignedIn me) {
        this.call.handle(new RecordCall(id, me.id(), call.reached(), call.note()));
    }

    /** A customer's own conversation only; a stranger's is unknown to them. */
    private ConversationId own(ConversationId id, Visitor me) {
        if (!conversations.get(id).customer().equals(me.id())) {
            throw Refused.notFound("conversation.unknown", "No conversation " + id);
        }
        return id;
    }
}
