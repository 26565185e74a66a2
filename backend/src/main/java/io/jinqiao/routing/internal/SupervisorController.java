package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor does from the floor. */
@RestController
@RequestMapping("/api/desk/floor")
@Allowed(Permission.WATCH_FLOOR)
class SupervisorController {

    private final TakeOver.Handler takeOver;
    private final JoinConversation.Handler join;
    private final ChangeSupport.Handler support;
    private final ChangeRules.Handler change;
    private final ReadRules rules;
    private final Conversations conversations;
    private final Customers customers;
    private final TryRules attempts;

    SupervisorController(
            TakeOver.Handler takeOver,
            JoinConversation.Handler join,
            ChangeSupport.Handler support,
            ChangeRules.Handler change,
            ReadRules rules,
            TryRules attempts,
            Conversations conversations,
            Customers customers) {
        this.conversations = conversations;
        this.customers = customers;
        this.takeOver = takeOver;
        this.join = join;
        this.support = support;
        this.change = change;
        this.rules = rules;
        this.attempts = attempts;
    }

    record Attempt(LocalDate day, RulesSheet rules) {}

    /** Also for whoever decides on them. */
    @PostMapping("/rules/trial")
    @Allowed({Permission.WATCH_FLOOR, Permission.APPROVE_RULES})
    TryRules.View attempt(@RequestBody Attempt attempt) {
        return attempts.of(attempt.day(), attempt.rules());
    }

    record NewRules(RulesSheet rules, String reason) {}

    @GetMapping("/rules")
    ReadRules.View rules() {
        return rules.view();
    }

    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody NewRules wanted, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeRules(wanted.rules(), wanted.reason(), me));
    }

    record Why(String reason) {}

    record Help(String skill, int minutes) {}

    @PostMapping("/conversations/{id}/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable ConversationId id, @RequestBody Why why, @AuthenticationPrincipal SignedIn me) {
        if (!me.may(Permission.SERVE)) {
            throw Refused.forbidden("routing.serves-nobody", "Your post takes no conversations");
        }
        inSight(id, me);
        takeOver.handle(new TakeOver(id, me.id(), why.reason()));
    }

    @GetMapping("/conversations/{id}/guests")
    List<StaffId> guests(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        inSight(id, me);
        return conversations.guests(id);
    }

    /** Takes part beside whoever serves it. */
    @PostMapping("/conversations/{id}/join")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        inSight(id, me);
        join.handle(new JoinConversation(id, me.id(), true));
    }

    @PostMapping("/conversations/{id}/part")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void part(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        join.handle(new JoinConversation(id, me.id(), false));
    }

    @PostMapping("/agents/{id}/support")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void support(@PathVariable StaffId id, @RequestBody Help help, @AuthenticationPrincipal SignedIn me) {
        support.handle(new ChangeSupport(id, help.skill(), help.minutes(), me.id()));
    }

    /** Refuses what lies outside of where their post holds. */
    private void inSight(ConversationId id, SignedIn me) {
        customers
                .sight(me, Permission.WATCH_FLOOR)
                .require(conversations.get(id).matter());
    }
}
